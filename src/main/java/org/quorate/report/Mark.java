package org.quorate.report;

import org.quorate.finding.Finding;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;

/** How an outcome is marked in text: by a shape and a word, and by a colour only beside these. */
enum Mark {
    MET("✓", 32),
    BREACHED("■", 31),
    DUE("○", 36),
    UNDETERMINED("□", 33),
    NOT_APPLICABLE("–", 2),
    ERROR("▲", 35);

    private final String shape;
    private final int colour;

    Mark(String shape, int colour) {
        this.shape = shape;
        this.colour = colour;
    }

    static Mark of(Outcome outcome) {
        return switch (outcome) {
            case MET -> MET;
            case BREACHED -> BREACHED;
            case DUE -> DUE;
            case UNDETERMINED -> UNDETERMINED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case ERROR -> ERROR;
        };
    }

    /** Shape and words for a finding, such as "■ breached, late, advisory". */
    static String words(Finding finding) {
        Kind kind = finding.kind();
        return of(finding.outcome()).shape + " " + finding.outcome().id()
                + (kind == null ? "" : ", " + kind.id().replace('-', ' '))
                + (finding.advisory() ? ", advisory" : "")
                + (finding.waived() == null ? "" : ", waived")
                + (finding.excused() == null ? "" : ", excused");
    }

    /** The shape alone, for what stands under a heading that has the word. */
    String shape() {
        return shape;
    }

    /** The number of its colour in the terminal's escape sequence. */
    int colour() {
        return colour;
    }
}
