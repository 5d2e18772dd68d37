package org.quorate.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.CaseOutline;
import org.quorate.finding.Finding;
import org.quorate.policy.Pack;
import org.quorate.snapshot.Rejected;

/** What became of one input of a caseload. */
public sealed interface Evaluation {

    /**
     * A case that was judged.
     *
     * @param caseId the case
     * @param packs the packs it was judged by, by id
     * @param findings its findings, in the order in which every report prints them
     * @param formerly what former packs find in it; empty where nobody asked for that
     * @param outline its meetings and plans; null where nobody asked for it
     */
    record Judged(
            String caseId,
            List<Pack> packs,
            List<Finding> findings,
            List<Finding> formerly,
            @Nullable CaseOutline outline)
            implements Evaluation {}

    /**
     * An input that could not be read, or not be judged for what it says.
     *
     * @param reasons every reason, at least one
     */
    record Refused(List<Rejected> reasons) implements Evaluation {}

    /** Takes what became of each input, in the order of the inputs, one at a time though from several threads. */
    @FunctionalInterface
    interface Receiver {
        void accept(Evaluation evaluation) throws java.io.IOException;
    }
}
