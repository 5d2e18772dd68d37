package org.quorate.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Requirement;
import org.quorate.time.Deadline;

/** Words for a deadline: the span in the procedure's words, and the day or moment that it comes to. */
final class DueText {
    private final Finding finding;
    private final Deadline due;
    private final @Nullable LocalDate told;

    /** Null where no day has been told yet; a time on the day told is "that day". */
    private DueText(Finding finding, Deadline due, @Nullable LocalDate told) {
        this.finding = finding;
        this.due = due;
        this.told = told;
    }

    /**
     * As in "it was due …": 24 hours before the conference, by 10:00 that day.
     *
     * @param told the day that the sentence has already named; null where it has named none
     */
    static String of(Finding finding, Deadline due, @Nullable LocalDate told) {
        DueText text = new DueText(finding, due, told);
        if (isMeeting(due)) {
            return "before " + text.meeting() + text.start();
        }
        String span = text.span();
        return span.isEmpty() ? text.by() : span + ", " + text.by();
    }

    /** Whether the deadline is the start of a meeting itself. */
    static boolean isMeeting(Deadline due) {
        return !due.inclusive() && (due.day() == null || due.isRange());
    }

    /** The London day on which the deadline lies; the first one where it may lie on several. */
    static LocalDate firstDay(Deadline due) {
        return due.day() == null ? Dates.day(due.first()) : due.day();
    }

    private String meeting() {
        if (requirement() instanceof Requirement.Before before) {
            return "the " + before.anchor();
        }
        return finding.subject().conference() == null ? "the meeting" : "the conference";
    }

    private String start() {
        if (due.day() != null) {
            return " on " + Dates.date(due.day());
        }
        return due.isRange() ? " at some time " + between() : " at " + moment();
    }

    private String by() {
        LocalDate day = due.day();
        if (day != null) {
            return day.equals(told) ? "by the end of that day" : "by " + Dates.date(day);
        }
        return due.isRange() ? "by some time " + between() : "by " + moment();
    }

    private String moment() {
        return firstDay(due).equals(told) ? Dates.time(due.first()) + " that day" : Dates.instant(due.first());
    }

    private String between() {
        LocalDate first = Dates.day(due.first());
        if (first.equals(Dates.day(due.last()))) {
            return first.equals(told) ? "that day" : "on " + Dates.date(first);
        }
        return "between " + Dates.instant(due.first()) + " and " + Dates.instant(due.last());
    }

    private String span() {
        Requirement requirement = requirement();
        if (requirement instanceof Requirement.Within within) {
            String counted = within.span().countsItsDay() ? ", counting its day" : "";
            return within.direction() == Requirement.Direction.BEFORE
                    ? within.span() + " before the " + within.anchor() + counted
                    : "within " + within.span() + " of the " + within.anchor() + counted;
        }
        return requirement instanceof Requirement.Every every ? "within " + every.span() + " of the one before" : "";
    }

    private @Nullable Requirement requirement() {
        return finding.clause() == null ? null : finding.clause().deadline().orElse(null);
    }
}
