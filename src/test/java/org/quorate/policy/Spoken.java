package org.quorate.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Moments;

/** A phrase as if it stood in a file, with what is noted about it. */
final class Spoken {
    static final List<String> CONFERENCE = Moments.of("conference");

    private final Faults faults = new Faults("pack.yaml");

    static Located.Text text(String phrase) {
        return new Located.Text(phrase, 3, 7);
    }

    Faults faults() {
        return faults;
    }

    Deadlines deadlines() {
        return new Deadlines(faults, new Spans(false));
    }

    Origin origin() {
        return new Origin("local", faults, new Spans(false), java.util.Map.of());
    }

    /** What a reader made of a phrase, or the one fault it noted. */
    String told(@Nullable Object read) {
        List<PackFault> all = faults.all();
        return all.isEmpty()
                ? String.valueOf(read)
                : all.stream()
                        .map(PackFault::message)
                        .reduce((one, other) -> one + "\n" + other)
                        .orElseThrow();
    }
}
