package org.quorate.finding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Requirement;
import org.quorate.time.Deadline;

/** The one place that makes sentences of findings, for the reader who must act. Ids and agencies only, never names. */
final class FindingText {
    private final Finding finding;

    private FindingText(Finding finding) {
        this.finding = finding;
    }

    static String of(Finding finding) {
        return new FindingText(finding).sentence();
    }

    private String sentence() {
        return switch (finding.outcome()) {
            case MET ->
                finding.done() == null
                        ? thing() + " " + words("holds", "did as was asked") + "."
                        : done() + ", in time" + wasDue() + ".";
            case BREACHED -> breached();
            case DUE -> due();
            case UNDETERMINED -> undetermined();
            case NOT_APPLICABLE -> "Nothing in this case owes it: " + reason("no duty of this kind arises") + ".";
            case ERROR -> "This could not be judged: " + detail("a rule failed") + ".";
        };
    }

    private String breached() {
        if (finding.kind() == Kind.CONDITION_FAILED) {
            String why = finding.detail() == null
                    ? ""
                    : finding.done() == null ? ": " + finding.detail() : ", but " + finding.detail();
            return thing() + " " + words("fails", "did not do as was asked") + why + ".";
        }
        String late = late();
        return finding.kind() == Kind.LATE
                ? done() + wasDue() + "." + (late.isEmpty() ? "" : " It was " + late + " late.")
                : thing() + " " + words("missing", "has not been done") + wasDue() + "."
                        + (late.isEmpty() ? "" : " On " + asOf() + " it was " + late + " late.");
    }

    private String due() {
        String open = finding.detail() == null
                ? words("missing", words("due", "is to be done"))
                : words("missing", "is to be done");
        Deadline due = finding.due();
        return thing() + " " + open + "; it is due" + (due == null ? "" : " " + Dates.deadline(due)) + span() + ".";
    }

    private String undetermined() {
        String whether = "It cannot be told whether " + lower(thing()) + " "
                + words("done", words("holds", "did as was asked")) + (finding.due() == null ? "" : " in time");
        return switch (finding.kind() == null ? Kind.NOT_RECORDED : finding.kind()) {
            case INCONSISTENT ->
                whether + ": the record contradicts itself; " + detail("its dates exclude each other") + ".";
            case RECORD_TOO_OLD ->
                whether + ": the record was taken before the deadline" + byDeadline() + ", which has passed since.";
            case TIME_OF_DAY_UNKNOWN -> whether + ": " + straddle() + ".";
            default -> whether + ": the record does not hold " + detail("what would tell") + ".";
        };
    }

    private String straddle() {
        String when = finding.done() == null
                ? "the time of day"
                : "the time of day on " + Dates.date(finding.done().day());
        return when + " is not recorded, and the deadline" + byDeadline() + " falls on that day";
    }

    private String byDeadline() {
        Deadline due = finding.due();
        return due == null ? "" : " (" + Dates.deadline(due) + ")";
    }

    private String done() {
        return thing() + " " + words("done", "was done")
                + (finding.done() == null ? "" : " on " + Dates.moment(finding.done()));
    }

    private String wasDue() {
        Deadline due = finding.due();
        return due == null ? "" : "; it was due " + Dates.deadline(due) + span();
    }

    /** The span in the pack's own words. */
    private String span() {
        Requirement requirement =
                finding.clause() == null ? null : finding.clause().requirement();
        boolean spoken = requirement instanceof Requirement.Within
                || requirement instanceof Requirement.Before
                || requirement instanceof Requirement.Every;
        return spoken ? " (" + requirement + ")" : "";
    }

    private String late() {
        String lateBy = finding.lateBy();
        if (lateBy == null) {
            return "";
        }
        Duration duration = Duration.parse(lateBy);
        if (lateBy.endsWith("D")) {
            return duration.toDays() == 0 ? "less than a day" : counted(duration.toDays(), "day");
        }
        List<String> parts = new ArrayList<>();
        if (duration.toHours() > 0) {
            parts.add(counted(duration.toHours(), "hour"));
        }
        if (duration.toMinutesPart() > 0 || parts.isEmpty()) {
            parts.add(counted(duration.toMinutesPart(), "minute"));
        }
        return String.join(" and ", parts);
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    private String asOf() {
        return Dates.date(finding.asOf().day());
    }

    private String thing() {
        if (finding.outcome() == Outcome.UNDETERMINED
                && finding.subject().type().equals("case")) {
            return "What this case owes under " + finding.obligation();
        }
        OwedBy owedBy = finding.owedBy();
        OwedTo owedTo = finding.owedTo();
        String thing = words("thing", "The duty " + finding.obligation())
                .replace("{agency}", named(owedBy == null ? null : owedBy.agency()))
                .replace("{professional}", named(owedBy == null ? null : owedBy.professional()))
                .replace("{child}", named(finding.child()))
                .replace("{to}", named(owedTo == null ? null : owedTo.id()))
                .replace("{id}", finding.subject().id());
        return finding.subject().conference() == null
                ? thing
                : thing + " (conference " + finding.subject().conference() + ")";
    }

    private static String named(@Nullable String id) {
        return id == null ? "someone not recorded" : id;
    }

    private static String lower(String thing) {
        return Character.toLowerCase(thing.charAt(0)) + thing.substring(1);
    }

    private String words(String part, String otherwise) {
        return Phrases.of(finding.obligation(), part, otherwise);
    }

    private String reason(String otherwise) {
        return finding.detail() == null ? words("none", otherwise) : finding.detail();
    }

    private String detail(String otherwise) {
        return finding.detail() == null ? otherwise : finding.detail();
    }
}
