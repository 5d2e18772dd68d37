package org.quorate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.engine.Judge;
import org.quorate.engine.RuleBase;
import org.quorate.example.FindingFields;
import org.quorate.policy.Pack;
import org.quorate.policy.PackLibrary;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.ParsedCase;
import org.quorate.snapshot.RawDocument;
import org.quorate.snapshot.SnapshotParser;
import org.quorate.time.AsOf;

/** Rules that no pack asks for can be left out. */
class NarrowedRulesTest {

    @Test
    void the_rules_of_a_packs_obligations_find_what_all_rules_find() {
        RuleBase rules = RuleBase.builtIn();
        PackLibrary library = new PackLibrary(rules.catalogue().forms(), null, null);
        GeneratedCases cases = new GeneratedCases(20_260_331, true);
        Judge all = new Judge(rules, library.agencies());
        AsOf asOf = AsOf.parse("2026-03-31");
        for (Pack pack : library.all().values()) {
            List<Pack> one = List.of(pack);
            RuleBase some = rules.forPacks(one);
            assertThat(some.judged().values()).hasSameElementsAs(pack.obligations());
            Judge narrowed = new Judge(some, library.agencies());
            for (int number = 0; number < 20; number++) {
                CaseSnapshot snapshot = snapshot(cases.json(number));
                assertThat(narrowed.judge(snapshot, one, asOf).stream().map(FindingFields::everything))
                        .as(pack.id() + " " + number)
                        .containsExactlyElementsOf(all.judge(snapshot, one, asOf).stream()
                                .map(FindingFields::everything)
                                .toList());
            }
        }
    }

    private static CaseSnapshot snapshot(byte[] json) {
        return ((ParsedCase.Accepted) new SnapshotParser().parse(new RawDocument("case", 1, json))).snapshot();
    }
}
