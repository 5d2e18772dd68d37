package org.quorate.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Clause;
import org.quorate.policy.Requirement;
import org.quorate.time.Deadline;
import org.quorate.time.Moment;

/** The one place that makes sentences of findings, for the reader who must act: what was due, by when, what is recorded. */
final class FindingText {
    private final Finding finding;
    private final Wording wording;
    private final Names names;
    private final @Nullable String thing;

    private FindingText(Finding finding) {
        this.finding = finding;
        this.wording = Phrases.of(finding.obligation());
        this.names = new Names(finding);
        this.thing = wording.thing().fill(names::of);
    }

    static String of(Finding finding) {
        return new FindingText(finding).sentence();
    }

    private String sentence() {
        return switch (finding.outcome()) {
            case MET -> met();
            case BREACHED -> breached();
            case DUE -> due();
            case UNDETERMINED -> "It cannot be told " + whether() + ": " + why() + ".";
            case NOT_APPLICABLE -> "Nothing is owed: " + detail(wording.none()) + ".";
            case ERROR -> error();
        };
    }

    private String met() {
        Moment done = finding.done();
        if (done == null) {
            return says(wording.holds()) + "." + asks();
        }
        String inTime = finding.due() == null ? "" : ", in time";
        return says(wording.done()) + " on " + Dates.moment(done) + inTime + wasDue(done.day()) + ".";
    }

    private String breached() {
        Moment done = finding.done();
        if (finding.kind() == Kind.CONDITION_FAILED) {
            return failed(done);
        }
        String late = Lateness.words(finding.lateBy());
        if (done != null) {
            return says(wording.done()) + " on " + Dates.moment(done) + wasDue(done.day()) + "."
                    + (late == null ? "" : " It was " + late + " late.");
        }
        String noTime = "; the policy sets no time for it";
        // what has to be so at a meeting names the meeting itself
        String due = wording.holding() ? "" : finding.due() == null ? noTime : wasDue(null);
        return says(wording.missing()) + due + "."
                + (late == null ? "" : " On " + Dates.date(finding.asOf().day()) + " it was " + late + " overdue.");
    }

    private String failed(@Nullable Moment done) {
        String because = finding.detail() == null ? "" : (done == null ? ": " : ", but ") + detail("");
        return says(wording.fails()) + (done == null ? "" : " on " + Dates.moment(done)) + because + "." + asks();
    }

    private String due() {
        if (wording.holding()) {
            return says(wording.due()) + "." + asks();
        }
        Deadline due = finding.due();
        String provided =
                finding.detail() == null ? "; it is due" : "; if it is called for (" + undecided() + "), it is due";
        return says(wording.missing()) + (due == null ? "" : provided + " " + DueText.of(finding, due, null)) + ".";
    }

    private String undecided() {
        return Untold.notRecorded(detail("whether it is")) + " yet";
    }

    /** By when, where there is a deadline. */
    private String wasDue(@Nullable LocalDate told) {
        Deadline due = finding.due();
        return due == null ? "" : "; it was due " + DueText.of(finding, due, told);
    }

    /** As in "whether the thing was done in time"; of what the record does not list, the whole of it. */
    private String whether() {
        if (thing == null) {
            return wording.whole() == null
                    ? "what is owed under " + finding.obligation()
                    : "whether " + wording.whole();
        }
        String inTime = wording.holding() || finding.due() == null ? "" : " in time";
        return "whether " + thing + " " + filled(wording.whether()) + inTime;
    }

    private String why() {
        return switch (Untold.kind(finding)) {
            case INCONSISTENT -> "the record contradicts itself (" + detail("its dates exclude each other") + ")";
            case RECORD_TOO_OLD ->
                "the record was taken before "
                        + (wording.holding() ? "that day" : deadline() + ", which has passed since");
            case TIME_OF_DAY_UNKNOWN -> straddle();
            default -> Untold.notRecorded(detail("what would tell"));
        };
    }

    private String deadline() {
        Deadline due = finding.due();
        return due == null ? "its deadline" : "the deadline (" + DueText.of(finding, due, null) + ")";
    }

    /** Why days without a time leave it open; of several things at once, the finding has neither date nor deadline. */
    private String straddle() {
        Deadline due = finding.due();
        if (due == null) {
            return "the times of day that would tell are not recorded";
        }
        String reckoned = due.isRange() ? "; the time of day that this is reckoned from is not recorded" : "";
        Moment done = finding.done();
        if (done == null) {
            return "it has not happened, and was due " + DueText.of(finding, due, null) + reckoned;
        }
        String time = done.isDateAlone()
                ? " without a time of day"
                : !done.first().equals(done.last()) ? ", a time that the clocks showed twice" : "";
        return "it is recorded on " + Dates.moment(done) + time + ", and was due "
                + DueText.of(finding, due, done.day()) + reckoned;
    }

    private String error() {
        String reason = ": " + detail("a rule failed") + ".";
        if (finding.subject().type().equals("case") || thing == null) {
            return "This case could not be judged under the policy" + reason;
        }
        return "It could not be judged " + whether() + reason;
    }

    /** What the clause asks for, where that is a formula or a way. */
    private String asks() {
        Requirement requirement =
                finding.clause() == null ? null : finding.clause().requirement();
        if (requirement instanceof Requirement.Quorum quorum) {
            return " The policy asks for " + Phrases.agencies(quorum.toString()) + ".";
        }
        if (ways(finding.clause()) instanceof Requirement.Words words) {
            return " The policy asks for it to be shared "
                    + String.join(
                            " or ",
                            words.words().stream().sorted().map(Phrases::way).toList())
                    + ".";
        }
        return "";
    }

    private static @Nullable Requirement ways(@Nullable Clause clause) {
        return clause == null ? null : clause.requirement("by");
    }

    private String says(Template words) {
        String thing = this.thing == null ? "what is owed under " + finding.obligation() : this.thing;
        return Character.toUpperCase(thing.charAt(0)) + thing.substring(1) + " " + filled(words);
    }

    private String filled(Template words) {
        String filled = words.fill(names::of);
        return filled == null ? "was done" : filled;
    }

    private String detail(String otherwise) {
        return Phrases.agencies(Untold.detail(finding, otherwise));
    }
}
