package org.quorate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.example.Change;
import org.quorate.example.FindingFields;
import org.quorate.finding.Finding;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;
import org.quorate.policy.Pack;

/** What holds of any case, whatever is in it. Other cases come with {@code -Dquorate.seed=…}. */
class PropertiesTest {
    private static final long SEED = Long.getLong("quorate.seed", 20_260_701);
    private static final String AS_OF = GeneratedCases.AS_OF.toString();
    private static final Bench BENCH = new Bench(null);
    private static final List<Pack> PACKS = BENCH.packs();

    /** Every word for the invited; documents of different kinds are judged each. */
    private static final String TO_THE_INVITED = """
            id: invited
            title: What goes to the invited
            board: Nobody
            nation: england
            sources: { text: { title: A text, file: text.txt } }
            clauses:
              "document-circulated[all]": { document: minutes, to: all invited, within: 20 days after the conference, modality: must, cite: { text: "Sent." } }
              "document-circulated[each]": { document: summary, to: [invited professionals, invited parents, invited children], within: 1 day after the conference, modality: must, cite: { text: "Sent." } }
              "document-circulated[absent]": { document: plan, to: absent professionals, within: 5 days after the conference, modality: must, cite: { text: "Sent." } }
              "document-circulated[not-there]": { document: decision-letter, to: all absent, within: 5 days after the conference, modality: must, cite: { text: "Sent." } }
            """;

    /** A generated case, which a failing test names by its seed and number. */
    record Generated(GeneratedCases from, int number) {
        ObjectNode snapshot() {
            return from.snapshot(number);
        }

        List<Finding> judged() {
            return BENCH.judge(snapshot(), PACKS, AS_OF);
        }

        @Override
        public String toString() {
            return "case " + number + " of the " + from;
        }
    }

    static Stream<Generated> cases() {
        GeneratedCases whole = new GeneratedCases(SEED, false);
        GeneratedCases withGaps = new GeneratedCases(SEED, true);
        return IntStream.range(0, 30).mapToObj(number -> new Generated(number % 3 == 0 ? whole : withGaps, number));
    }

    @Test
    void the_cases_are_varied_and_of_the_size_of_real_ones() {
        List<Finding> found = cases().flatMap(one -> one.judged().stream()).toList();
        assertThat(found.stream().map(FindingFields::outcomeAndKind).distinct())
                .contains("met", "breached not-done", "breached late", "breached condition-failed", "due")
                .contains("undetermined inconsistent", "undetermined not-recorded", "undetermined record-too-old")
                .contains("undetermined time-of-day-unknown", "not-applicable");
        assertThat(cases().mapToInt(one -> one.snapshot().toString().length())
                        .average()
                        .orElseThrow())
                .isBetween(5_000.0, 8_000.0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_obligation_of_every_pack_has_a_finding(Generated one) {
        Set<String> spoken = one.judged().stream()
                .map(finding -> finding.policy() + " " + finding.obligation())
                .collect(Collectors.toSet());
        Stream<String> asked = PACKS.stream()
                .flatMap(pack -> pack.clauses().stream().map(clause -> pack.id() + " " + clause.obligation()));
        assertThat(PACKS).hasSizeGreaterThanOrEqualTo(5);
        assertThat(asked.filter(silent -> !spoken.contains(silent)))
                .as("silent")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void judging_twice_says_the_same(Generated one) {
        assertSame(one.judged(), one.judged(), FindingFields::everything);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void packs_in_one_pass_find_what_each_finds_alone(Generated one) {
        List<Finding> alone = PACKS.stream()
                .flatMap(pack -> BENCH.judge(one.snapshot(), List.of(pack), AS_OF).stream())
                .toList();
        assertSame(alone, one.judged(), FindingFields::everything);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_order_of_lists_changes_nothing(Generated one) {
        Random random = new Random(SEED);
        for (int turn = 0; turn < 3; turn++) {
            ObjectNode shuffled = one.snapshot();
            shuffle(shuffled, random);
            assertSame(one.judged(), BENCH.judge(shuffled, PACKS, AS_OF), FindingFields::withoutEvidence);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_order_of_lists_changes_no_evidence(Generated one) {
        ObjectNode shuffled = one.snapshot();
        shuffle(shuffled, new Random(SEED));
        assertSame(
                one.judged(),
                BENCH.judge(shuffled, PACKS, AS_OF),
                finding -> finding.evidence().toString().replaceAll("/[0-9]+", "/-"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void taking_an_entry_out_takes_no_duty_out_but_its_own(Generated one) {
        List<Finding> whole = one.judged().stream()
                .filter(finding -> !finding.subject().type().equals("case"))
                .toList();
        int taken = 0;
        List<String> entries = Reach.entries(one.snapshot());
        for (int index = one.number() % 3; index < entries.size(); index += 3) {
            String place = entries.get(index);
            Change change = new Change(one.snapshot());
            change.remove(place);
            if (BENCH.accepts(change.changed())) {
                taken++;
                Set<String> left = fingerprints(BENCH.judge(change.changed(), PACKS, AS_OF));
                Reach reach = new Reach(one.snapshot(), place, BENCH);
                Stream<Finding> lost = whole.stream()
                        .filter(finding -> !left.contains(finding.fingerprint()) && !reach.touches(finding));
                assertThat(lost.map(FindingFields::line))
                        .as("lost without " + place)
                        .isEmpty();
            }
        }
        assertThat(taken).isGreaterThan(10);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void keeping_less_never_tells_more(Generated one) {
        List<Finding> untold = one.judged().stream()
                .filter(finding -> finding.outcome() == Outcome.UNDETERMINED && finding.kind() != Kind.INCONSISTENT)
                .toList();
        for (String part : GeneratedCases.PARTS) {
            ObjectNode less = one.snapshot();
            List<String> kept = kept(less);
            kept.remove(part);
            kept.forEach(less.putArray("recorded")::add);
            Map<String, Outcome> outcomes = outcomes(BENCH.judge(less, PACKS, AS_OF));
            Stream<Finding> told = untold.stream()
                    .filter(finding -> Set.of(Outcome.MET, Outcome.BREACHED)
                            .contains(outcomes.getOrDefault(finding.fingerprint(), Outcome.UNDETERMINED)));
            assertThat(told.map(FindingFields::line)).as("told without " + part).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void what_is_met_is_never_due_later(Generated one) {
        List<Finding> met = one.judged().stream()
                .filter(finding -> finding.outcome() == Outcome.MET)
                .toList();
        for (int days : List.of(1, 30, 200)) {
            String later = GeneratedCases.AS_OF.plusDays(days).toString();
            Map<String, Outcome> outcomes = outcomes(BENCH.judge(one.snapshot(), PACKS, later));
            Stream<Finding> due = met.stream().filter(finding -> outcomes.get(finding.fingerprint()) == Outcome.DUE);
            assertThat(due.map(FindingFields::line))
                    .as("due " + days + " days later")
                    .isEmpty();
        }
    }

    @Test
    void nobody_who_was_not_invited_is_owed_what_goes_to_the_invited(@TempDir Path rules) throws IOException {
        Path folder = Files.createDirectories(rules.resolve("policies").resolve("invited"));
        Files.writeString(folder.resolve("policy.yaml"), TO_THE_INVITED);
        Bench bench = new Bench(rules);
        Set<String> owed = new HashSet<>();
        Set<String> left = new HashSet<>();
        cases().forEach(one -> {
            ObjectNode snapshot = one.snapshot();
            for (JsonNode conference : snapshot.path("conferences")) {
                conference
                        .path("invitations")
                        .forEach(row -> owed.add(one
                                + conference.path("id").asText()
                                + row.path("to").asText()));
                conference
                        .path("childrenConsidered")
                        .forEach(child -> left.add(one + conference.path("id").asText() + child.asText()));
            }
            Stream<String> found = bench.judge(snapshot, List.of(bench.pack("invited")), AS_OF).stream()
                    .filter(finding -> finding.owedTo() != null)
                    .map(finding -> one
                            + finding.subject().conference()
                            + finding.owedTo().id());
            assertThat(owed).as("invited").containsAll(found.toList());
        });
        assertThat(left).as("considered without an invitation").anyMatch(one -> !owed.contains(one));
    }

    /** The same findings in the same order; where not, what only one of the two has is told. */
    private static void assertSame(List<Finding> expected, List<Finding> actual, Function<Finding, String> text) {
        List<String> one = expected.stream().map(text).toList();
        List<String> other = actual.stream().map(text).toList();
        List<String> apart = new ArrayList<>();
        one.stream().filter(each -> !other.contains(each)).forEach(each -> apart.add("expected " + each));
        other.stream().filter(each -> !one.contains(each)).forEach(each -> apart.add("found " + each));
        assertThat(apart).isEmpty();
        assertThat(other).isEqualTo(one);
    }

    private static List<String> kept(ObjectNode snapshot) {
        List<String> kept = new ArrayList<>();
        snapshot.path("recorded").forEach(part -> kept.add(part.asText()));
        return snapshot.has("recorded") ? kept : new ArrayList<>(GeneratedCases.PARTS);
    }

    private static void shuffle(JsonNode node, Random random) {
        if (node instanceof ArrayNode list) {
            List<JsonNode> entries = new ArrayList<>();
            list.forEach(entries::add);
            Collections.shuffle(entries, random);
            list.removeAll().addAll(entries);
        }
        node.forEach(each -> shuffle(each, random));
    }

    private static Set<String> fingerprints(List<Finding> findings) {
        return findings.stream().map(Finding::fingerprint).collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, Outcome> outcomes(List<Finding> findings) {
        return findings.stream().collect(Collectors.toMap(Finding::fingerprint, Finding::outcome, (one, other) -> one));
    }
}
