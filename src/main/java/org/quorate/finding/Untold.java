package org.quorate.finding;

import org.jspecify.annotations.Nullable;

/** What the record lacks where an outcome is undetermined. */
public final class Untold {
    private static final int DATE_ALONE = "2026-01-22".length();

    private Untold() {}

    /**
     * What would have to be recorded, or put right, in a few words without the case's own dates and ids, so that
     * findings can be summed up by it; null where the outcome is not undetermined.
     */
    public static @Nullable String of(Finding finding) {
        if (finding.outcome() != Outcome.UNDETERMINED) {
            return null;
        }
        return switch (kind(finding)) {
            case INCONSISTENT -> "the record contradicts itself: " + detail(finding, "its dates exclude each other");
            case RECORD_TOO_OLD -> "the record was taken before the deadline, which has passed since";
            case TIME_OF_DAY_UNKNOWN -> "the time of day of " + dateAlone(finding) + " is not recorded";
            default -> notRecorded(detail(finding, "what would tell"));
        };
    }

    /** Why it is undetermined; where nothing is said, for want of a record. */
    static Kind kind(Finding finding) {
        return finding.kind() == null ? Kind.NOT_RECORDED : finding.kind();
    }

    /** Says of a field, a part or a question that the record does not hold it. */
    static String notRecorded(String what) {
        if (what.startsWith("`")) {
            return what + " is not recorded";
        }
        return what.startsWith("whether ") ? "the record does not say " + what : "the record does not hold " + what;
    }

    static String detail(Finding finding, String otherwise) {
        return finding.detail() == null ? otherwise : finding.detail();
    }

    /** The field of the first piece of evidence that is a date without a time. */
    private static String dateAlone(Finding finding) {
        for (Evidence evidence : finding.evidence()) {
            String value = evidence.value();
            if (value != null && value.length() == DATE_ALONE && value.charAt(4) == '-') {
                return "`" + field(evidence.pointer()) + "`";
            }
        }
        return "what was done";
    }

    /** The dotted name of a field, without indexes, of its pointer. */
    private static String field(String pointer) {
        StringBuilder field = new StringBuilder();
        for (String step : pointer.split("/")) {
            if (!step.isEmpty() && !Character.isDigit(step.charAt(0))) {
                field.append(field.isEmpty() ? "" : ".").append(step);
            }
        }
        return field.toString();
    }
}
