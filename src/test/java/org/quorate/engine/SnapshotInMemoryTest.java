package org.quorate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.finding.Outcome;
import org.quorate.policy.Pack;
import org.quorate.policy.PackLibrary;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.FaultySnapshotException;
import org.quorate.snapshot.RecordedChild;
import org.quorate.snapshot.RecordedPlan;
import org.quorate.time.AsOf;
import org.quorate.time.Moment;

/** A snapshot that no parser has read is checked before it is judged. */
class SnapshotInMemoryTest {
    private static final RuleBase RULES = RuleBase.builtIn();
    private static final PackLibrary PACKS = new PackLibrary(RULES.catalogue().forms(), null, null);
    private static final List<Pack> GWENT = List.of(PACKS.pack("gwent").orElseThrow());
    private static final AsOf AS_OF = AsOf.parse("2026-03-31");

    @Test
    void a_reference_to_nothing_is_a_fault_with_its_place_and_the_nearest_id() {
        FaultySnapshotException refused = catchThrowableOfType(
                FaultySnapshotException.class,
                () -> new Judge(RULES, PACKS.agencies()).judge(withPlanOf("c1 "), GWENT, AS_OF));

        assertThat(refused)
                .hasMessage(
                        "At «/plans/0/child» stands «c1 »; expected was the id of a child of the case. Maybe «c1» was"
                                + " meant.");
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("(memory)");
            assertThat(fault.caseId()).isEqualTo("M1");
            assertThat(fault.pointer()).isEqualTo("/plans/0/child");
            assertThat(fault.nearest()).isEqualTo("c1");
        });
    }

    @Test
    void one_without_faults_is_judged() {
        assertThat(new Judge(RULES, PACKS.agencies()).judge(withPlanOf("c1"), GWENT, AS_OF))
                .isNotEmpty()
                .noneMatch(finding -> finding.outcome() == Outcome.ERROR);
    }

    private static CaseSnapshot withPlanOf(String child) {
        RecordedChild one = new RecordedChild("c1", Moment.parse("2014-05-02"), null, true);
        RecordedPlan plan = new RecordedPlan("p1", child, Moment.parse("2026-01-22"), null, null, null, null);
        return new CaseSnapshot(
                "quorate.case-snapshot/1",
                "M1",
                null,
                null,
                null,
                List.of(),
                null,
                List.of(one),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(plan),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
