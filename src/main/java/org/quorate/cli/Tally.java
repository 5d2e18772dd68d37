package org.quorate.cli;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.Evaluation;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;

/** What a run comes to: its counts, the packs that judged, and the exit code. */
final class Tally {
    private final FailOn failOn;
    private final SortedMap<String, Pack> packs = new TreeMap<>();
    private final Summary summary;
    /** The last year of published bank holidays, where a finding of the run counts beyond it. */
    private @Nullable Integer published;

    private boolean reached;
    private long failed;

    /** Nothing is counted yet; the packs that were asked for judge, even where there is no case. */
    Tally(FailOn failOn, Collection<Pack> asked, Summary summary) {
        this.failOn = failOn;
        this.summary = summary;
        asked.forEach(pack -> packs.put(pack.id(), pack));
    }

    void add(Evaluation.Judged judged) {
        summary.add(judged.findings());
        judged.packs().forEach(pack -> packs.put(pack.id(), pack));
        boolean error = false;
        for (Finding finding : judged.findings()) {
            reached |= failOn.reachedBy(finding);
            if (finding.clause() != null && finding.isReckonedByRule()) {
                int year = finding.clause().calendar().lastPublishedYear();
                published = published == null ? year : Math.min(published, year);
            }
            error |= !finding.advisory() && finding.outcome() == Outcome.ERROR;
        }
        failed += error ? 1 : 0;
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

    /** Says what the findings alone do not show: cases that ended in error, and unpublished bank holidays. */
    void tell(Messages messages) {
        if (failed > 0) {
            messages.say("quorate: " + failed + (failed == 1 ? " case" : " cases")
                    + " could not be judged in full; the findings with the outcome error say why.");
        }
        if (published != null) {
            messages.warn("bank holidays are known as published up to the end of " + published
                    + "; those of later years were reckoned by rule.");
        }
    }

    /** 3 where something was not read or not judged, else 1 where something reached {@code --fail-on}, else 0. */
    int exitCode() {
        if (failed > 0 || summary.rejected() > 0 || summary.judged() == 0) {
            return ExitCode.NOT_ALL_READ;
        }
        return reached ? ExitCode.REACHED : ExitCode.OK;
    }
}
