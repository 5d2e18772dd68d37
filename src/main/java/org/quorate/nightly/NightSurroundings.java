package org.quorate.nightly;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.quorate.engine.Caseload;
import org.quorate.engine.Evaluation;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.policy.PackLibrary;
import org.quorate.report.Header;

/**
 * What a nightly run works with.
 *
 * @param now tells the time
 * @param header as of when, by what
 * @param backfill whether the moment of judging was asked for, so that it may lie before earlier runs
 * @param program which program judges, with a digest of it
 * @param library the packs at hand
 * @param caseload makes the caseload, which is also to be judged by former packs where there are some
 * @param waivers what there is to look at of the waivers, asked when the evaluations are over
 * @param summary where the receiver counts what is found
 * @param receiver takes each evaluation besides
 * @param exitCode the exit code that the evaluations come to, asked when they are over
 * @param tell says what the user has to know
 * @param dryRun whether nothing is to be kept or written
 */
public record NightSurroundings(
        Supplier<Instant> now,
        Header header,
        boolean backfill,
        String program,
        PackLibrary library,
        CaseloadMaker caseload,
        Supplier<List<String>> waivers,
        Summary summary,
        Evaluation.Receiver receiver,
        IntSupplier exitCode,
        Consumer<String> tell,
        boolean dryRun) {

    /** Makes a caseload that draws outlines, and judges by former packs too. */
    @FunctionalInterface
    public interface CaseloadMaker {
        /** A caseload for former packs by the ids of those that came after them; none where there are none. */
        Caseload also(Map<String, Pack> formers);
    }
}
