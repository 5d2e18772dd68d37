package org.quorate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.example.FindingFields;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;

/** The order in which a pack writes the alternatives of a deadline decides nothing. */
class AlternativesTest {
    private static final long SEED = Long.getLong("quorate.seed", 20_260_701);
    private static final LocalDate DAY = GeneratedCases.AS_OF.toLocalDate();

    /** Clauses by name: what stands before the deadline, and the alternatives apart by bars. */
    private static final Map<String, String> CLAUSES = new TreeMap<>(Map.of(
            "initial-conference-timing[unborn]",
            "when: { unborn: true }, within: 15 working days after the strategy discussion|by week 34 of pregnancy"
                    + "|10 days after the birth",
            "initial-conference-timing[born]",
            "when: { unborn: false }, within: 15 working days after the strategy discussion|20 days after the conference"
                    + " decision",
            "first-review[unborn]",
            "when: { unborn: true }, within: 3 months after the conference|10 working days after the birth",
            "first-review[born]",
            "when: { unborn: false }, within: 3 months after the conference|10 working days after the first core group",
            "later-review",
            "within: 6 months after the conference|4 weeks before the expected birth|before the next review",
            "report-to-chair",
            "within: 2 days before the conference|3 days after the strategy discussion",
            "plan-to-chair",
            "when: { age: under 10 }, within: 20 days after the end of the conference|by the first core group|10 days after"
                    + " the birth",
            "child-invited",
            ""));

    @TempDir
    Path folder;

    @Test
    void their_order_decides_nothing() throws IOException {
        for (String choice : List.of("sooner", "later")) {
            Bench asWritten = bench(choice + "-1", choice, false);
            Bench theOtherWay = bench(choice + "-2", choice, true);
            TreeSet<Outcome> reached = new TreeSet<>();
            for (int number = 0; number < 80; number++) {
                ObjectNode snapshot =
                        withYoungChildren(new GeneratedCases(SEED, number % 2 == 0).snapshot(number), number);
                List<Finding> found = judged(asWritten, snapshot);
                found.forEach(finding -> reached.add(finding.outcome()));
                assertThat(judged(theOtherWay, snapshot).stream().map(FindingFields::everything))
                        .as("case " + number + " of seed " + SEED + ": " + snapshot)
                        .containsExactlyElementsOf(
                                found.stream().map(FindingFields::everything).toList());
            }
            assertThat(reached).contains(Outcome.MET, Outcome.BREACHED, Outcome.DUE, Outcome.UNDETERMINED);
        }
    }

    /** Children about whose births the deadlines are: some born before the conferences, some since, some not yet. */
    private static ObjectNode withYoungChildren(ObjectNode snapshot, int number) {
        Random random = new Random(SEED + number);
        snapshot.withArray("/children").forEach(child -> {
            LocalDate expected = DAY.minusDays(400).plusDays(random.nextInt(460));
            ((ObjectNode) child).put("expectedOn", expected.toString());
            LocalDate born = expected.plusDays(random.nextInt(20) - 10);
            if (random.nextInt(4) == 0) {
                ((ObjectNode) child).remove("dateOfBirth");
            } else {
                ((ObjectNode) child).put("dateOfBirth", born.toString());
            }
        });
        return snapshot;
    }

    private static List<Finding> judged(Bench bench, ObjectNode snapshot) {
        return bench.judge(snapshot, List.of(bench.pack("alternatives")), GeneratedCases.AS_OF.toString());
    }

    private Bench bench(String name, String choice, boolean reversed) throws IOException {
        Path pack =
                Files.createDirectories(folder.resolve(name).resolve("policies").resolve("alternatives"));
        String clauses = CLAUSES.entrySet().stream()
                .map(clause -> clause(clause.getKey(), clause.getValue(), choice, reversed))
                .collect(Collectors.joining());
        Files.writeString(pack.resolve("policy.yaml"), """
                id: alternatives
                title: A procedure with alternatives
                board: Nobody
                nation: england
                sources: { text: { title: A text, file: text.txt } }
                clauses:
                """ + clauses);
        return new Bench(folder.resolve(name));
    }

    private static String clause(String name, String says, String choice, boolean reversed) {
        int within = says.indexOf("within: ");
        if (within < 0) {
            return "  " + name + ": { modality: must, cite: { text: \"So.\" } }\n";
        }
        List<String> several =
                new ArrayList<>(List.of(says.substring(within + 8).split("\\|")));
        if (reversed) {
            Collections.reverse(several);
        }
        return "  " + name + ": { " + says.substring(0, within) + "within: \"" + String.join(" or ", several)
                + ", whichever is " + choice + "\", modality: must, cite: { text: \"So.\" } }\n";
    }
}
