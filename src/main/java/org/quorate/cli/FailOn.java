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

    /** Whether the finding counts; an advisory or excused one never does. */
    boolean reachedBy(Finding finding) {
        if (finding.advisory() || finding.excused() != null || this == NEVER) {
            return false;
        }
        return finding.outcome() == Outcome.BREACHED
                || (this == UNDETERMINED && finding.outcome() == Outcome.UNDETERMINED);
    }

    /** Reads the option. */
    static final class Reader extends Words<FailOn> {
        Reader() {
            super(List.of(values()), one -> one.word);
        }
    }
}
