package org.quorate.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.quorate.duty.Unowed;
import org.quorate.finding.Finding;
import org.quorate.policy.Pack;
import org.quorate.snapshot.Input;
import org.quorate.snapshot.RawDocument;
import org.quorate.time.AsOf;

/** One input between its reading and the handing over of what became of it. */
final class CaseInHand {
    /** What the findings of a case may take beside its document, in bytes. */
    private static final int FINDINGS = 1 << 16;

    private final Input input;
    private final CompletableFuture<Evaluation> evaluation = new CompletableFuture<>();
    private volatile @Nullable Hearing hearing;

    CaseInHand(Input input) {
        this.input = input;
    }

    /** A case before the rules: with which thread, and by which packs. */
    private record Hearing(Attendance attendance, String caseId, List<Pack> packs) {}

    Input input() {
        return input;
    }

    /** What it takes of the memory set apart for cases in hand, in bytes. */
    int weight() {
        return FINDINGS + (input instanceof RawDocument document ? document.bytes().length : 0);
    }

    void judgingBegins(String caseId, List<Pack> packs) {
        hearing = new Hearing(new Attendance(Thread.currentThread()), caseId, packs);
    }

    void judgingEnds() {
        hearing = null;
    }

    /** Looks after the rules that have it: whether they have run or waited for longer than that. */
    boolean hangsFor(Duration patience) {
        Hearing now = hearing;
        return now != null && now.attendance().isLongerThan(patience);
    }

    /** Says what became of it; false where that was said before. */
    boolean became(Evaluation what) {
        return evaluation.complete(what);
    }

    /** Says that the run cannot go on from here. */
    void failed(Throwable why) {
        evaluation.completeExceptionally(why);
    }

    /** Ends a hearing that hangs: one error for each pack. False where it ended in time after all. */
    boolean giveUp(AsOf asOf, Duration patience) {
        Hearing hanging = hearing;
        String reason = "a rule did not come to an end within " + patience.toSeconds() + " seconds";
        return hanging != null && became(errors(hanging.caseId(), hanging.packs(), asOf, reason));
    }

    /** One error for each pack, and nothing else of the case. */
    static Evaluation errors(String caseId, List<Pack> packs, AsOf asOf, String reason) {
        List<Finding> errors = new ArrayList<>();
        packs.forEach(pack ->
                errors.add(Unowed.error(caseId, asOf, pack.id(), pack.versionOn(asOf.day()), "judging", reason)));
        return new Evaluation.Judged(caseId, packs, errors, List.of(), null);
    }

    boolean isDone() {
        return evaluation.isDone();
    }

    /**
     * What became of it, once it is done.
     *
     * @throws ExecutionException where the run cannot go on from here
     */
    Evaluation evaluation() throws ExecutionException, InterruptedException {
        return evaluation.get();
    }
}
