package org.quorate.cli;

import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;

/** Which findings make the exit code 1. */
enum FailOn {
    BREACHED("breached"),
    UNDETERMINED("undetermined"),
    NEVER("never");

    private final String word;

    FailOn(String word) {
        this.word = word;
    }

    /** Whether the finding counts; an advisory, waived or excused one never does. */
    boolean reachedBy(Finding finding) {
        boolean untold = this == UNDETERMINED && finding.outcome() == Outcome.UNDETERMINED && !finding.advisory();
        return this != NEVER && (untold || finding.isPlainBreach());
    }

    /** Reads the option. */
    static final class Reader extends Words<FailOn> {
        Reader() {
            super(List.of(values()), one -> one.word);
        }
    }
}
