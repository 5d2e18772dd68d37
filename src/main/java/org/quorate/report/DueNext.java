package org.quorate.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;

/** What falls due next: the soonest of it, and how much more there is. */
public final class DueNext {
    private static final Comparator<Upcoming> SOONEST_FIRST =
            Comparator.comparing(Upcoming::due).thenComparing(Upcoming::place);

    private final TreeSet<Upcoming> soonest = new TreeSet<>(SOONEST_FIRST);
    private final int most;
    private long findings;

    /** Keeps so many. */
    public DueNext(int most) {
        this.most = most;
    }

    private record Upcoming(Instant due, long place, Finding finding) {}

    /** Keeps the finding, if it is due and soon. */
    public void add(Finding finding) {
        if (finding.outcome() == Outcome.DUE) {
            Instant due = finding.due() == null ? Instant.MAX : finding.due().first();
            soonest.add(new Upcoming(due, findings++, finding));
            if (soonest.size() > most) {
                soonest.pollLast();
            }
        }
    }

    /** Soonest first, and as in the input where several fall due at once. */
    public List<Finding> soonest() {
        return soonest.stream().map(Upcoming::finding).toList();
    }

    /** How many fall due. */
    public long findings() {
        return findings;
    }
}
