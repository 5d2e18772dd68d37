package org.quorate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.quorate.engine.RuleBase;
import org.quorate.facts.CaseFacts;
import org.quorate.facts.Circumstance;
import org.quorate.facts.Trait;
import org.quorate.facts.TraitKeys;
import org.quorate.policy.AgencyMap;
import org.quorate.policy.CountedAgencies;
import org.quorate.policy.PackLibrary;
import org.quorate.snapshot.ParsedCase;
import org.quorate.snapshot.RawDocument;
import org.quorate.snapshot.SnapshotParser;
import org.quorate.time.AsOf;

/** A fact says nothing under a key that the table of keys does not have for its kind. */
class TraitKeysTest {
    private static final List<String> KEYS = List.of(
            "conference",
            "started-by",
            "medium",
            "decision",
            "split",
            "category",
            "role",
            "team",
            "agency",
            "complaint",
            "review",
            "core-group");

    @Test
    void the_table_has_every_key_that_a_fact_answers() {
        RuleBase rules = RuleBase.builtIn();
        CountedAgencies agencies =
                new CountedAgencies(new PackLibrary(rules.catalogue().forms(), null, null).agencies(), AgencyMap.NONE);
        GeneratedCases cases = new GeneratedCases(20_260_331, true);
        Set<String> answered = new TreeSet<>();
        for (int number = 0; number < 60; number++) {
            ParsedCase parsed = new SnapshotParser().parse(new RawDocument("case", 1, cases.json(number)));
            CaseFacts facts = CaseFacts.of(
                    ((ParsedCase.Accepted) parsed).snapshot(), AsOf.parse("2026-03-31"), agencies, kind -> true);
            facts.facts().forEach(fact -> check(fact, answered));
            facts.forPatterns().forEach(fact -> check(fact, answered));
        }
        assertThat(answered).containsAll(List.of("agency", "conference", "review", "started-by", "core-group"));
    }

    private static void check(Object fact, Set<String> answered) {
        if (fact instanceof Circumstance circumstance) {
            Set<String> known = TraitKeys.of(fact.getClass());
            for (String key : KEYS) {
                if (!circumstance.trait(key).equals(Trait.ABSENT)) {
                    answered.add(key);
                    assertThat(known).as(fact.getClass().getSimpleName()).contains(key);
                }
            }
            if (!circumstance.births().isEmpty()) {
                assertThat(known).as(fact.getClass().getSimpleName()).contains("age", "unborn");
            }
        }
    }
}
