package org.quorate.report;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.policy.Clause;

/** The breaches by case, worst first; of several under one clause, the first with the clause's own words. */
final class TextBreaches {
    private final Page page;
    private final boolean severalPacks;

    /** Each breach says by which policy, where there are several. */
    TextBreaches(Page page, boolean severalPacks) {
        this.page = page;
        this.severalPacks = severalPacks;
    }

    void write(WorstCases worst) throws IOException {
        if (worst.cases() == 0) {
            page.heading("BREACHES: none");
            return;
        }
        String advisory = worst.advisory() == 0 ? "" : " and " + Rate.number(worst.advisory()) + " advisory";
        page.heading("BREACHES: " + Rate.number(worst.breaches()) + waived(worst.waived()) + advisory + " in "
                + Counted.of(worst.cases(), "case") + ", worst first");
        for (BreachedCase one : worst.worst()) {
            write(one);
        }
        page.note(Counted.more(worst.more(), "case", " with breaches"));
    }

    /** How many of the breaches before it are waived; nothing where none is. */
    static String waived(long count) {
        return count == 0 ? "" : " (" + Rate.number(count) + " waived)";
    }

    private void write(BreachedCase one) throws IOException {
        page.blank();
        page.text(
                0,
                one.caseId() + ": " + Counted.of(one.breaches(), "breach") + waived(one.waived())
                        + (one.advisory() == 0 ? "" : ", " + Rate.number(one.advisory()) + " advisory"));
        Clause cited = null;
        for (Finding finding : one.shown()) {
            write(finding, cited);
            cited = finding.clause();
        }
        page.note(Counted.more(one.more(), "breach", " of this case"));
    }

    private void write(Finding finding, @Nullable Clause cited) throws IOException {
        String policy = severalPacks ? " (" + finding.policy() + ")" : "";
        String name = Labels.clause(finding) + policy + ", " + Labels.subject(finding);
        page.marked(2, Mark.BREACHED, Mark.words(finding), ": " + name);
        page.text(4, finding.explanation());
        if (finding.waived() != null) {
            page.text(4, "Waived " + finding.waived().words());
        }
        String owedBy = Labels.owedBy(finding);
        if (owedBy != null) {
            page.text(4, "Owed by " + owedBy + ".");
        }
        String citation = Labels.citation(finding);
        if (citation != null && !Objects.equals(finding.clause(), cited)) {
            page.text(4, citation);
        }
    }
}
