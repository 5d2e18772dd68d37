package org.quorate.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.quorate.finding.WaivedDuties;
import org.quorate.policy.Agencies;
import org.quorate.policy.Pack;
import org.quorate.snapshot.Input;
import org.quorate.snapshot.SnapshotParser;
import org.quorate.time.AsOf;

/**
 * Evaluates many cases: read as a stream, judged by several workers, handed over in the order of the inputs. Memory
 * does not grow with the number of cases. A case that hangs inside a rule loses its worker, and ends in one error for
 * each pack.
 */
public final class Caseload {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Worker.Workplace place;
    private final int threads;
    private final Duration patience;

    /**
     * Evaluates by these rules.
     *
     * @param agencies the names of agencies
     * @param policies by which packs each case is judged
     * @param threads how many workers, at least one
     */
    public Caseload(RuleBase rules, Agencies agencies, PolicyChoice policies, AsOf asOf, int threads) {
        this(rules, agencies, policies, asOf, threads, WaivedDuties.NONE);
    }

    /**
     * The same, with breaches let pass by agreement.
     *
     * @param waived which
     */
    public Caseload(
            RuleBase rules, Agencies agencies, PolicyChoice policies, AsOf asOf, int threads, WaivedDuties waived) {
        this(policies, asOf, threads, () -> new Judge(rules, agencies, waived)::judgeChecked, PATIENCE);
    }

    Caseload(PolicyChoice policies, AsOf asOf, int threads, Supplier<Judging> judges, Duration patience) {
        this(new Worker.Workplace(new SnapshotParser(), policies, asOf, judges), threads, patience);
    }

    private Caseload(Worker.Workplace place, int threads, Duration patience) {
        this.place = place;
        this.threads = threads;
        this.patience = patience;
    }

    /** The same as the constructor, with the outline of each case. */
    public static Caseload outlined(
            RuleBase rules, Agencies agencies, PolicyChoice policies, AsOf asOf, int threads, WaivedDuties waived) {
        return new Caseload(
                policies,
                asOf,
                threads,
                () -> new Outlines(new Judge(rules, agencies, waived)::judgeChecked, agencies),
                PATIENCE);
    }

    /** The same as the constructor, with the rules that fired kept with each finding. */
    public static Caseload traced(
            RuleBase rules, Agencies agencies, PolicyChoice policies, AsOf asOf, int threads, WaivedDuties waived) {
        return new Caseload(policies, asOf, threads, () -> new Judge(rules, agencies, waived)::traceChecked, PATIENCE);
    }

    /** The same, which also judges each case by the packs that came before its own, given by their ids. */
    public Caseload alsoBy(Map<String, Pack> formers) {
        if (formers.isEmpty()) {
            return this;
        }
        Worker.Workplace more = new Worker.Workplace(
                place.parser(),
                place.policies(),
                place.asOf(),
                () -> new FormerPacks(place.judges().get(), formers));
        return new Caseload(more, threads, patience);
    }

    /**
     * Evaluates all inputs. The first failure of the receiver or of a pack ends the run; what stands before it in the
     * inputs was handed over by then.
     *
     * @param inputs gives each input in order
     * @throws IOException as the receiver throws it
     * @throws org.quorate.policy.PackException where a case names a pack with faults
     * @throws WorkersLostException where cases are left, and every worker hangs
     */
    public void evaluate(Consumer<Consumer<Input>> inputs, Evaluation.Receiver receiver)
            throws IOException, InterruptedException {
        InOrder inOrder = new InOrder(receiver);
        BlockingQueue<CaseInHand> waiting = new LinkedBlockingQueue<>();
        List<Thread> all = new ArrayList<>();
        List<Worker> workers = new ArrayList<>();
        for (int count = 0; count < threads; count++) {
            boolean last = count > 0 && count == threads - 1;
            workers.add(new Worker(place, waiting, inOrder, last));
        }
        all.addAll(workers);
        all.add(reader(inputs, waiting, inOrder));
        try {
            all.forEach(Thread::start);
            watch(workers, inOrder);
        } finally {
            all.forEach(Thread::interrupt);
        }
        rethrow(inOrder);
    }

    private static Thread reader(Consumer<Consumer<Input>> inputs, BlockingQueue<CaseInHand> waiting, InOrder inOrder) {
        Thread reader = new Thread(
                () -> {
                    try {
                        inputs.accept(input -> take(input, waiting, inOrder));
                        inOrder.allRead();
                    } catch (OverException over) {
                        // nobody waits for more
                    } catch (Throwable failed) {
                        inOrder.fail(failed);
                    }
                },
                "quorate-reader");
        reader.setDaemon(true);
        return reader;
    }

    private static void take(Input input, BlockingQueue<CaseInHand> waiting, InOrder inOrder) {
        CaseInHand next = new CaseInHand(input);
        try {
            if (inOrder.isOver()) {
                throw new OverException();
            }
            inOrder.take(next);
            waiting.add(next);
        } catch (InterruptedException interrupted) {
            throw new OverException();
        }
    }

    /** Waits for the end, and gives up the workers whose case hangs. */
    private void watch(List<Worker> workers, InOrder inOrder) throws InterruptedException {
        Duration step = patience.dividedBy(Attendance.LOOKS);
        while (!inOrder.isOverWithin(step)) {
            for (Iterator<Worker> each = workers.iterator(); each.hasNext(); ) {
                CaseInHand current = each.next().current();
                if (current != null && current.hangsFor(patience) && current.giveUp(place.asOf(), patience)) {
                    each.remove();
                    inOrder.handOver();
                }
            }
            if (workers.isEmpty() && !inOrder.isOver()) {
                inOrder.fail(new WorkersLostException(threads));
            }
        }
    }

    private static void rethrow(InOrder inOrder) throws IOException {
        Throwable failure = inOrder.failure();
        if (failure instanceof IOException io) {
            throw io;
        } else if (failure instanceof RuntimeException runtime) {
            throw runtime;
        } else if (failure instanceof Error error) {
            throw error;
        } else if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    /** Ends the reading when nobody waits for more. */
    private static final class OverException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
