package org.quorate.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.quorate.engine.Evaluation;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.report.FindingsWriter;
import org.quorate.snapshot.Rejected;
import org.quorate.waiver.WaiverReview;

/** Hands each evaluation to the report, and says on standard error what was rejected. */
final class Reporting implements Evaluation.Receiver {
    private final FindingsWriter writer;
    private final Set<Outcome> only;
    private final Tally tally;
    private final WaiverReview review;
    private final Progress progress;
    private final Messages messages;

    /** Prints the findings of these outcomes; of all where there are none. */
    Reporting(
            FindingsWriter writer,
            Set<Outcome> only,
            Tally tally,
            WaiverReview review,
            Progress progress,
            Messages messages) {
        this.writer = writer;
        this.only = only;
        this.tally = tally;
        this.review = review;
        this.progress = progress;
        this.messages = messages;
    }

    @Override
    public void accept(Evaluation evaluation) throws IOException {
        if (evaluation instanceof Evaluation.Judged judged) {
            tally.add(judged);
            review.add(judged.findings());
            if (judged.outline() != null) {
                writer.outline(judged.outline());
            }
            writer.write(printed(judged.findings()));
        } else if (evaluation instanceof Evaluation.Refused refused) {
            tally.refuse();
            for (Rejected reason : refused.reasons()) {
                messages.rejected(reason);
                writer.reject(reason);
            }
        }
        progress.step();
    }

    private List<Finding> printed(List<Finding> findings) {
        return only.isEmpty()
                ? findings
                : findings.stream().filter(one -> only.contains(one.outcome())).toList();
    }
}
