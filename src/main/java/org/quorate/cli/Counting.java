package org.quorate.cli;

import org.quorate.engine.Evaluation;

/** Counts what a run comes to, and says on standard error what was rejected. */
final class Counting implements Evaluation.Receiver {
    private final Tally tally;
    private final Progress progress;
    private final Messages messages;

    Counting(Tally tally, Progress progress, Messages messages) {
        this.tally = tally;
        this.progress = progress;
        this.messages = messages;
    }

    @Override
    public void accept(Evaluation evaluation) {
        if (evaluation instanceof Evaluation.Judged judged) {
            tally.add(judged);
        } else if (evaluation instanceof Evaluation.Refused refused) {
            tally.refuse();
            refused.reasons().forEach(messages::rejected);
        }
        progress.step();
    }
}
