package org.quorate.finding;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many findings came out how. Advisory findings are counted as such and nowhere else; waived and excused ones
 * are counted as what they are, and again here.
 */
public final class Counts {
    private final Map<Outcome, Long> byOutcome = new EnumMap<>(Outcome.class);
    private long advisory;
    private long waived;
    private long excused;

    void add(Finding finding) {
        if (finding.advisory()) {
            advisory++;
        } else {
            byOutcome.merge(finding.outcome(), 1L, Long::sum);
            waived += finding.waived() == null ? 0 : 1;
            excused += finding.excused() == null ? 0 : 1;
        }
    }

    void add(Counts other) {
        other.byOutcome.forEach((outcome, count) -> byOutcome.merge(outcome, count, Long::sum));
        advisory += other.advisory;
        waived += other.waived;
        excused += other.excused;
    }

    /** How many have that outcome and are not advisory. */
    public long of(Outcome outcome) {
        return byOutcome.getOrDefault(outcome, 0L);
    }

    /** How many are advisory, whatever their outcome. */
    public long advisory() {
        return advisory;
    }

    /** How many breaches were waived by agreement. */
    public long waived() {
        return waived;
    }

    /** How many were excused by a recorded approval. */
    public long excused() {
        return excused;
    }

    /** How many a rate is reckoned over: met or breached. */
    public long decided() {
        return of(Outcome.MET) + of(Outcome.BREACHED);
    }

    /** How many the bounds of a rate are reckoned over: met, breached or undetermined. */
    public long decidedOrNot() {
        return decided() + of(Outcome.UNDETERMINED);
    }

    /** Whether there is anything a rate could be reckoned over. */
    public boolean isRated() {
        return decided() > 0;
    }

    /** {@code met / (met + breached)}, from 0 to 1; not a number over nothing. */
    public double rate() {
        return (double) of(Outcome.MET) / decided();
    }

    /** The rate if every undetermined duty had been breached; not a number over nothing. */
    public double low() {
        return (double) of(Outcome.MET) / decidedOrNot();
    }

    /** The rate if every undetermined duty had been met; not a number over nothing. */
    public double high() {
        return (double) (of(Outcome.MET) + of(Outcome.UNDETERMINED)) / decidedOrNot();
    }
}
