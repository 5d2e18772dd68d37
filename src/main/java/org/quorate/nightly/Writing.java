package org.quorate.nightly;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.quorate.engine.Evaluation;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.report.FindingsWriter;
import org.quorate.snapshot.Rejected;

/**
 * Hands each evaluation to the writer of a report.
 *
 * @param only the outcomes whose findings are printed; all where there are none
 */
public record Writing(FindingsWriter writer, Set<Outcome> only) implements Evaluation.Receiver {
    @Override
    public void accept(Evaluation evaluation) throws IOException {
        if (evaluation instanceof Evaluation.Judged judged) {
            if (judged.outline() != null) {
                writer.outline(judged.outline());
            }
            writer.write(printed(judged.findings()));
        } else if (evaluation instanceof Evaluation.Refused refused) {
            for (Rejected reason : refused.reasons()) {
                writer.reject(reason);
            }
        }
    }

    private List<Finding> printed(List<Finding> findings) {
        return only.isEmpty()
                ? findings
                : findings.stream().filter(one -> only.contains(one.outcome())).toList();
    }
}
