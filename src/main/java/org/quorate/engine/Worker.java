package org.quorate.engine;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.policy.Pack;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.ParsedCase;
import org.quorate.snapshot.RawDocument;
import org.quorate.snapshot.Rejected;
import org.quorate.snapshot.RejectedInput;
import org.quorate.snapshot.SnapshotParser;
import org.quorate.time.AsOf;

/** Reads and judges one case after another, and hands over what is done. A worker that was given up stops. */
final class Worker extends Thread {
    private final SnapshotParser parser;
    private final PolicyChoice policies;
    private final AsOf asOf;
    private final Supplier<Judging> judges;
    private final BlockingQueue<CaseInHand> waiting;
    private final InOrder inOrder;
    private final boolean late;
    private @Nullable Judging judge;
    private volatile @Nullable CaseInHand current;

    /**
     * A worker that waits for cases.
     *
     * @param late whether it begins only when the compiler has done its work, see {@link WarmUp}
     */
    Worker(Workplace place, BlockingQueue<CaseInHand> waiting, InOrder inOrder, boolean late) {
        super("quorate-worker");
        this.parser = place.parser();
        this.policies = place.policies();
        this.asOf = place.asOf();
        this.judges = place.judges();
        this.waiting = waiting;
        this.inOrder = inOrder;
        this.late = late;
        setDaemon(true);
    }

    /** What all workers share. */
    record Workplace(SnapshotParser parser, PolicyChoice policies, AsOf asOf, Supplier<Judging> judges) {}

    /** The case it is at; null between two. */
    @Nullable
    CaseInHand current() {
        return current;
    }

    @Override
    public void run() {
        try {
            if (late) {
                WarmUp.await();
            }
            boolean goesOn = true;
            while (goesOn) {
                CaseInHand next = waiting.take();
                current = next;
                goesOn = evaluate(next);
                current = null;
                inOrder.handOver();
            }
        } catch (InterruptedException over) {
            // the run is over; there is nothing to put away
        }
    }

    private boolean evaluate(CaseInHand next) {
        try {
            return next.became(evaluation(next));
        } catch (Throwable failed) {
            next.failed(failed);
            return true;
        }
    }

    private Evaluation evaluation(CaseInHand next) {
        if (next.input() instanceof RejectedInput rejected) {
            return new Evaluation.Refused(List.of(rejected.fault()));
        }
        RawDocument document = (RawDocument) next.input();
        ParsedCase parsed = parsed(document);
        if (parsed instanceof ParsedCase.Accepted accepted) {
            return judged(next, accepted.snapshot(), document);
        }
        return new Evaluation.Refused(((ParsedCase.Refused) parsed).faults());
    }

    /** A document that the program itself fails to read is one rejected input, and the others go on. */
    private ParsedCase parsed(RawDocument document) {
        try {
            return parser.parse(document);
        } catch (RuntimeException | StackOverflowError failed) {
            String reason = "The program failed to read the document.";
            return new ParsedCase.Refused(List.of(
                    document.line() == 0
                            ? Rejected.file(document.file(), "a case snapshot", reason)
                            : Rejected.line(document.file(), document.line(), "a case snapshot", reason)));
        }
    }

    private Evaluation judged(CaseInHand next, CaseSnapshot snapshot, RawDocument document) {
        List<Pack> packs = policies.packsFor(snapshot);
        if (packs.isEmpty()) {
            return new Evaluation.Refused(List.of(policies.refusal(snapshot, document)));
        }
        next.judgingBegins(snapshot.caseId(), packs);
        try {
            return judged(snapshot, packs);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failed) {
            judge = null;
            return CaseInHand.errors(snapshot.caseId(), packs, asOf, "a rule failed");
        } finally {
            next.judgingEnds();
        }
    }

    private Evaluation judged(CaseSnapshot snapshot, List<Pack> packs) {
        Judging own = judge == null ? judges.get() : judge;
        judge = own;
        List<Finding> findings = own.judge(snapshot, packs, asOf);
        return new Evaluation.Judged(
                snapshot.caseId(),
                packs,
                findings,
                own.formerly(snapshot, packs, asOf),
                own.outline(snapshot, packs, asOf, findings));
    }
}
