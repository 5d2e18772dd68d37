package org.quorate.cli;

import java.util.List;
import org.quorate.example.Example;
import org.quorate.example.MismatchText;
import org.quorate.example.Proof;
import org.quorate.example.Trial;
import org.quorate.text.Visible;

/** The examples of packs as plain text: one line for each that is found as expected, and why the others are not. */
final class ExamplesText {
    private final StringBuilder text = new StringBuilder();

    static String of(List<Proof> proofs) {
        ExamplesText examples = new ExamplesText();
        proofs.forEach(examples::add);
        return examples.text();
    }

    String text() {
        return text.toString();
    }

    /** How many there are of something, and how many of them are not as expected. */
    void heading(String of, String what, long number, long failed) {
        line(of + ": " + count(number, what) + ", " + (failed == 0 ? "each as expected" : failed + " not as expected"));
    }

    private void add(Proof proof) {
        String id = proof.pack().id();
        if (proof.trials().isEmpty()) {
            line(id + ": no examples; they would stand in its folder cases, in files that end in .yaml");
            return;
        }
        heading(id, "example", proof.trials().size(), proof.failed());
        proof.trials().forEach(this::add);
        proof.unreached().forEach(clause -> line("  warning: no example reaches " + clause));
    }

    void add(Trial trial) {
        Example example = trial.example();
        if (trial.passed()) {
            line("  ok    " + example.title());
            return;
        }
        line("  FAIL  " + example.title());
        line("        " + example.file() + ":" + example.line() + ", about " + example.obligation() + ", as of "
                + example.asOf().text());
        trial.mismatches()
                .forEach(mismatch ->
                        MismatchText.of(example.obligation(), mismatch).forEach(one -> line("        " + one)));
    }

    void line(String words) {
        text.append(Visible.of(words)).append('\n');
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
