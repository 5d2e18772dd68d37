package org.quorate.history;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Evidence;
import org.quorate.finding.Finding;

/**
 * What became of a duty in one run, in the words that reports print.
 *
 * @param kind why it is breached or undetermined; null otherwise
 * @param dueBy the deadline; null where there is not exactly one
 * @param doneAt when it was done; null where it was not
 * @param lateBy how late it was done, as an ISO 8601 duration; null where it was not done late. How late is what was not
 *     done, changes with every night, and follows from the deadline and from the run's moment
 * @param trigger the day by which the version of the pack is chosen; null where there is none
 * @param policyVersion the version that judged; null where the pack is undated
 * @param waived the last day on which an agreement lets the breach pass; null where there is none
 * @param excused the approval that excuses a breach; null where none does
 * @param advisory left out of rates and of the exit code
 * @param restsOn a digest of what in the record it rests on: the values, and where they stand but for places in lists
 */
public record Judgement(
        String outcome,
        @Nullable String kind,
        @Nullable String dueBy,
        @Nullable String doneAt,
        @Nullable String lateBy,
        @Nullable String trigger,
        @Nullable String policyVersion,
        @Nullable String waived,
        @Nullable String excused,
        boolean advisory,
        long restsOn) {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    static Judgement of(Finding finding) {
        return new Judgement(
                finding.outcome().id(),
                finding.kind() == null ? null : finding.kind().id(),
                finding.dueBy(),
                finding.doneAt(),
                finding.doneAt() == null ? null : finding.lateBy(),
                finding.trigger() == null ? null : finding.trigger().toString(),
                finding.policyVersion(),
                finding.waived() == null ? null : finding.waived().until().toString(),
                finding.excused(),
                finding.advisory(),
                restsOn(finding));
    }

    /** FNV-1a of each piece of evidence, added up, so that their order does not matter. */
    private static long restsOn(Finding finding) {
        long sum = 0;
        for (Evidence one : finding.evidence()) {
            long pointer = hash(FNV_OFFSET, one.pointer(), false);
            sum += one.value() == null ? pointer : hash(pointer * FNV_PRIME, one.value(), true);
        }
        return sum;
    }

    /** Of a pointer without the places in lists, which any new entry moves. */
    private static long hash(long before, String text, boolean digitsToo) {
        long hash = before;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (digitsToo || each < '0' || each > '9') {
                hash = (hash ^ each) * FNV_PRIME;
            }
        }
        return hash;
    }

    /** The columns that tell it, in their order, but for the last. */
    List<@Nullable String> values() {
        return Arrays.asList(
                outcome, kind, dueBy, doneAt, lateBy, trigger, policyVersion, waived, excused, advisory ? "yes" : "no");
    }

    /** Whether outcome, kind and deadline are the same. */
    boolean isAs(Judgement other) {
        return Former.of(this).equals(Former.of(other));
    }
}
