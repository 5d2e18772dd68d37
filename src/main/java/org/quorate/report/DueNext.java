package org.quorate.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;

/** What falls due next: the soonest of it, and how much more there is. */
final class DueNext {
    private static final int MOST = 10;
    private static final Comparator<Upcoming> SOONEST_FIRST =
            Comparator.comparing(Upcoming::due).thenComparing(Upcoming::place);

    private final TreeSet<Upcoming> soonest = new TreeSet<>(SOONEST_FIRST);
    private long findings;

    private record Upcoming(Instant due, long place, Finding finding) {}

    /** Keeps the finding, if it is due and soon. */
    void add(Finding finding) {
        if (finding.outcome() == Outcome.DUE) {
            Instant due = finding.due() == null ? Instant.MAX : finding.due().first();
            soonest.add(new Upcoming(due, findings++, finding));
            if (soonest.size() > MOST) {
                soonest.pollLast();
            }
        }
    }

    /** Soonest first, and as in the input where several fall due at once. */
    List<Finding> soonest() {
        return soonest.stream().map(Upcoming::finding).toList();
    }

    long findings() {
        return findings;
    }
}
