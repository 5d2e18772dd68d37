package org.quorate.cases;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.quorate.example.MismatchText;
import org.quorate.example.Proof;
import org.quorate.example.Trial;
import org.quorate.policy.Pack;

/** The examples that stand beside the program's own packs. */
class PackExamplesTest {
    private static final Bench BENCH = new Bench(null);

    @TestFactory
    Stream<DynamicNode> each_example_of_each_pack_is_found_as_expected() {
        return BENCH.packs().stream().map(pack -> dynamicContainer(pack.id(), judged(pack)));
    }

    private static Stream<DynamicNode> judged(Pack pack) {
        Proof proof = BENCH.proof(pack);
        return proof.trials().stream().map(trial -> dynamicTest(trial.example().title(), () -> check(trial)));
    }

    private static void check(Trial trial) {
        List<String> told = trial.mismatches().stream()
                .flatMap(mismatch -> MismatchText.of(trial.example().obligation(), mismatch).stream())
                .toList();
        Assertions.assertThat(told)
                .as(trial.example().file() + ":" + trial.example().line())
                .isEmpty();
    }
}
