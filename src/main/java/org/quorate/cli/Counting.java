package org.quorate.cli;

import org.quorate.engine.Evaluation;
import org.quorate.waiver.WaiverReview;

/** Counts what a run comes to, holds waivers against it, and says on standard error what was rejected. */
final class Counting implements Evaluation.Receiver {
    private final Tally tally;
    private final WaiverReview review;
    private final Progress progress;
    private final Messages messages;

    Counting(Tally tally, WaiverReview review, Progress progress, Messages messages) {
        this.tally = tally;
        this.review = review;
        this.progress = progress;
        this.messages = messages;
    }

    @Override
    public void accept(Evaluation evaluation) {
        if (evaluation instanceof Evaluation.Judged judged) {
            tally.add(judged);
            review.add(judged.findings());
        } else if (evaluation instanceof Evaluation.Refused refused) {
            tally.refuse();
            refused.reasons().forEach(messages::rejected);
        }
        progress.step();
    }
}
