package org.quorate.finding.figure;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;

/** How many of the things that a figure counts came out how. */
public final class FigureCount {
    private final Map<Outcome, Long> byOutcome = new EnumMap<>(Outcome.class);
    private long waived;
    private long excused;

    /** Counts one thing that came out so, by what its finding says of letting it pass. */
    void add(Outcome outcome, Finding finding) {
        byOutcome.merge(outcome, 1L, Long::sum);
        boolean breached = outcome == Outcome.BREACHED;
        waived += breached && finding.waived() != null ? 1 : 0;
        excused += breached && finding.excused() != null ? 1 : 0;
    }

    /** How many have that outcome. */
    public long of(Outcome outcome) {
        return byOutcome.getOrDefault(outcome, 0L);
    }

    /** How many of the breaches are waived by agreement. */
    public long waived() {
        return waived;
    }

    /** How many of the breaches are excused by a recorded approval. */
    public long excused() {
        return excused;
    }

    /** How many the rate is reckoned over: met or breached. */
    public long decided() {
        return of(Outcome.MET) + of(Outcome.BREACHED);
    }

    /** From 0 to 1; null over nothing. */
    public @Nullable Double rate() {
        return share(of(Outcome.MET), decided());
    }

    /** The rate if everything undetermined had been breached; null over nothing. */
    public @Nullable Double low() {
        return share(of(Outcome.MET), decided() + of(Outcome.UNDETERMINED));
    }

    /** The rate if everything undetermined had been met; null over nothing. */
    public @Nullable Double high() {
        return share(of(Outcome.MET) + of(Outcome.UNDETERMINED), decided() + of(Outcome.UNDETERMINED));
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
