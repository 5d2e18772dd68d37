package org.quorate.nightly;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.quorate.engine.Evaluation;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;

/** A report in a night's folder that is written as the evaluations come. */
interface NightReport extends Evaluation.Receiver, Closeable {
    /**
     * The evaluations are over: writes the rest.
     *
     * @param summary all of them, counted
     * @param packs those that judged
     * @return the names of its files, as seen from the night's folder
     */
    List<String> end(Summary summary, List<Pack> packs) throws IOException;
}
