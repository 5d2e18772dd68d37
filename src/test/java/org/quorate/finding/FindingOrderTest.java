package org.quorate.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.policy.Modality;
import org.quorate.policy.Requirement;

class FindingOrderTest {

    @Test
    void ids_are_ordered_by_code_point_with_none_first() {
        List<@Nullable String> ids = new ArrayList<>(List.of(
                "",
                "K",
                "Ka",
                "k",
                "é",
                "\ud800",
                "\udc00",
                "\ue000",
                "\uffee",
                "\ud83d\ude00",
                "\ud83d\ude00a",
                "\ud83d\ude01",
                "\udbff\udfff"));
        ids.add(0, null);
        List<Finding> expected = ids.stream()
                .map(id -> maker("report-to-chair").about(new Subject("report", "r", id, null)))
                .map(maker -> maker.is(Outcome.MET))
                .toList();
        assertThat(shuffled(expected)).isEqualTo(expected);
    }

    @Test
    void a_high_half_alone_comes_before_a_pair_that_begins_with_it() {
        List<Finding> expected = Stream.of("\ud83d", "\ud83da", "\ud83d\ue000", "\ud83d\ude00")
                .map(id -> maker("report-to-chair").child(id).is(Outcome.MET))
                .toList();
        assertThat(shuffled(expected)).isEqualTo(expected);
    }

    @Test
    void findings_are_ordered_by_policy_then_duty() {
        Subject first = new Subject("report", "r9", "k1", "initial");
        Subject second = new Subject("report", "r1", "k2", "initial");
        OwedBy health = new OwedBy("w1", "health", null);
        List<Finding> expected = List.of(
                FindingMaker.under(FindingMaker.clause("a", "z", new Requirement.Asked(), Modality.MUST))
                        .is(Outcome.MET),
                maker("chair-independent").about(second).is(Outcome.MET),
                maker("report-to-chair").about(second).is(Outcome.MET),
                maker("report-to-chair[initial]").is(Outcome.MET),
                maker("report-to-chair[initial]").about(first).is(Outcome.MET),
                maker("report-to-chair[initial]").about(second).is(Outcome.MET),
                maker("report-to-chair[initial]")
                        .about(second)
                        .by(new OwedBy("w9", "education", null))
                        .is(Outcome.MET),
                maker("report-to-chair[initial]")
                        .about(second)
                        .by(new OwedBy(null, "health", null))
                        .is(Outcome.MET),
                maker("report-to-chair[initial]").about(second).by(health).is(Outcome.MET),
                maker("report-to-chair[initial]")
                        .about(second)
                        .by(health)
                        .child("c1")
                        .is(Outcome.MET),
                maker("report-to-chair[initial]")
                        .about(second)
                        .by(health)
                        .to(to("f1"))
                        .is(Outcome.MET),
                maker("report-to-chair[initial]")
                        .about(second)
                        .by(health)
                        .to(to("f1"))
                        .child("c1")
                        .is(Outcome.MET),
                maker("report-to-chair[initial]")
                        .about(second)
                        .by(health)
                        .to(to("f2"))
                        .is(Outcome.MET));
        assertThat(shuffled(expected)).isEqualTo(expected);
    }

    private static OwedTo to(String id) {
        return new OwedTo("family", id, null);
    }

    private static FindingMaker maker(String clause) {
        return FindingMaker.under(FindingMaker.clause("b", clause, new Requirement.Asked(), Modality.MUST));
    }

    private static List<Finding> shuffled(List<Finding> findings) {
        List<Finding> shuffled = new ArrayList<>(findings);
        Collections.shuffle(shuffled, new Random(17));
        shuffled.sort(FindingOrder.PRINTED);
        return shuffled;
    }
}
