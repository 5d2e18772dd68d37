package org.quorate.engine;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.CaseIds;
import org.quorate.snapshot.RawDocument;
import org.quorate.snapshot.Rejected;

/**
 * Hands over what became of the inputs, strictly in their order. What is in hand at one time is bounded by its weight,
 * so that memory does not grow with the number of cases. Whoever has finished the first case in hand hands it over,
 * and those behind it that are done.
 */
final class InOrder {
    /** The memory set apart for cases in hand, in bytes. */
    private static final int ROOM = 1 << 24;

    private final Evaluation.Receiver receiver;
    private final CaseIds seen = new CaseIds();
    private final Semaphore room = new Semaphore(ROOM);
    private final Deque<CaseInHand> inHand = new ArrayDeque<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private boolean handingOver;
    private boolean allRead;
    private @Nullable Throwable failure;

    InOrder(Evaluation.Receiver receiver) {
        this.receiver = receiver;
    }

    /** Takes the next case in hand; waits while there is no room. */
    void take(CaseInHand next) throws InterruptedException {
        room.acquire(Math.min(ROOM, next.weight()));
        synchronized (this) {
            inHand.add(next);
        }
    }

    /** Nothing more will come. */
    synchronized void allRead() {
        allRead = true;
        perhapsOver();
    }

    /** The run cannot go on. */
    synchronized void fail(Throwable why) {
        failure = failure == null ? why : failure;
        perhapsOver();
    }

    synchronized @Nullable Throwable failure() {
        return failure;
    }

    private void perhapsOver() {
        if (!handingOver && (failure != null || (allRead && inHand.isEmpty()))) {
            over.countDown();
        }
    }

    /** Whether everything was handed over, or the run has failed; then the receiver is not called again. */
    boolean isOver() {
        return over.getCount() == 0;
    }

    /** Waits until it is over, or that long. */
    boolean isOverWithin(Duration step) throws InterruptedException {
        return over.await(step.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Hands over the cases that are done, up to the first that is not. */
    void handOver() {
        for (CaseInHand next = begin(); next != null; next = begin()) {
            try {
                receiver.accept(once(next));
            } catch (ExecutionException failed) {
                fail(failed.getCause() == null ? failed : failed.getCause());
            } catch (Throwable failed) {
                fail(failed);
            } finally {
                end(next);
            }
        }
    }

    private synchronized @Nullable CaseInHand begin() {
        CaseInHand first = inHand.peek();
        if (handingOver || failure != null || first == null || !first.isDone()) {
            return null;
        }
        handingOver = true;
        return inHand.remove();
    }

    private synchronized void end(CaseInHand done) {
        handingOver = false;
        room.release(Math.min(ROOM, done.weight()));
        perhapsOver();
    }

    /** The second case of one id is refused. A case was seen when it was judged: a refused one does not count. */
    private Evaluation once(CaseInHand done) throws ExecutionException, InterruptedException {
        Evaluation evaluation = done.evaluation();
        if (evaluation instanceof Evaluation.Judged judged && done.input() instanceof RawDocument from) {
            Optional<String> before = seen.firstSeenAt(judged.caseId(), from.file(), from.line());
            if (before.isPresent()) {
                return new Evaluation.Refused(List.of(twice(judged.caseId(), from, before.get())));
            }
        }
        return evaluation;
    }

    private static Rejected twice(String caseId, RawDocument from, String before) {
        String found = "a case that was already read at " + before;
        String expected = "each case once";
        return new Rejected(
                from.file(),
                from.line() == 0 ? null : from.line(),
                null,
                "/caseId",
                caseId,
                found,
                expected,
                null,
                "At «/caseId» stands " + found + "; expected was " + expected + ".");
    }
}
