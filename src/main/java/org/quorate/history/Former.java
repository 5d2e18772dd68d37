package org.quorate.history;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a former pack says of a duty, on the record of a run that another pack judged.
 *
 * @param outcome the word for it; {@code none} where the former pack does not ask for the duty
 * @param kind why it is breached or undetermined; null otherwise
 * @param dueBy the deadline; null where there is not exactly one
 */
record Former(
        String outcome, @Nullable String kind, @Nullable String dueBy) {
    static final Former NONE = new Former("none", null, null);

    static Former of(Judgement judgement) {
        return new Former(judgement.outcome(), judgement.kind(), judgement.dueBy());
    }

    /** What there was before, or there is after; none where there is no such duty. */
    static Former of(@Nullable StoredFinding finding) {
        return finding == null ? NONE : of(finding.judgement());
    }

    List<@Nullable String> values() {
        return Arrays.asList(outcome, kind, dueBy);
    }
}
