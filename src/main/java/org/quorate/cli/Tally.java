package org.quorate.cli;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quorate.engine.Evaluation;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;

/** What a run comes to: its counts, the packs that judged, and the exit code. */
final class Tally {
    private final FailOn failOn;
    private final SortedMap<String, Pack> packs = new TreeMap<>();
    private final Summary summary = new Summary();
    private boolean reached;
    private boolean failed;

    /** Nothing is counted yet; the packs that were asked for judge, even where there is no case. */
    Tally(FailOn failOn, Collection<Pack> asked) {
        this.failOn = failOn;
        asked.forEach(pack -> packs.put(pack.id(), pack));
    }

    void add(Evaluation.Judged judged) {
        summary.add(judged.findings());
        judged.packs().forEach(pack -> packs.put(pack.id(), pack));
        for (Finding finding : judged.findings()) {
            reached |= failOn.reachedBy(finding);
            failed |= !finding.advisory() && finding.outcome() == Outcome.ERROR;
        }
    }

    void refuse() {
        summary.reject();
    }

    Summary summary() {
        return summary;
    }

    List<Pack> packs() {
        return List.copyOf(packs.values());
    }

    /** Warns once of bank holidays that were not published when the program was built. */
    void warn(Messages messages) {
        packs.values().stream()
                .filter(pack -> pack.calendar().wasAskedBeyondPublished())
                .mapToInt(pack -> pack.calendar().lastPublishedYear())
                .min()
                .ifPresent(year -> messages.warn("bank holidays are known as published up to the end of " + year
                        + "; those of later years were reckoned by rule."));
    }

    /** 3 where something was not read or not judged, else 1 where something reached {@code --fail-on}, else 0. */
    int exitCode() {
        if (failed || summary.rejected() > 0 || summary.judged() == 0) {
            return ExitCode.NOT_ALL_READ;
        }
        return reached ? ExitCode.REACHED : ExitCode.OK;
    }
}
