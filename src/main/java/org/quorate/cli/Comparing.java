package org.quorate.cli;

import java.io.IOException;
import org.quorate.compare.ComparedDuty;
import org.quorate.compare.Comparison;
import org.quorate.compare.ComparisonWriter;
import org.quorate.engine.Evaluation;
import org.quorate.snapshot.Rejected;

/** Hands each case to a comparison, and says on standard error what was rejected. */
record Comparing(Comparison comparison, ComparisonWriter writer, Progress progress, Messages messages)
        implements Evaluation.Receiver {
    @Override
    public void accept(Evaluation evaluation) throws IOException {
        if (evaluation instanceof Evaluation.Judged judged) {
            for (ComparedDuty flip : comparison.add(judged.caseId(), judged.findings())) {
                writer.flip(flip);
            }
        } else if (evaluation instanceof Evaluation.Refused refused) {
            comparison.reject();
            for (Rejected reason : refused.reasons()) {
                messages.rejected(reason);
                writer.reject(reason);
            }
        }
        progress.step();
    }
}
