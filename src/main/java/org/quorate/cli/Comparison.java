package org.quorate.cli;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Dates;
import org.quorate.finding.Finding;
import org.quorate.finding.Kind;
import org.quorate.policy.Clause;
import org.quorate.time.Deadline;
import org.quorate.time.Moment;
import org.quorate.time.Span;
import org.quorate.time.Unit;

/** How a deadline came about and what was held against it, in words. */
final class Comparison {
    private final Finding finding;

    Comparison(Finding finding) {
        this.finding = finding;
    }

    /** How the span was counted; null where there is no span, or no one deadline. */
    @Nullable
    String span() {
        Clause clause = finding.clause();
        Deadline due = finding.due();
        Span span = clause == null ? null : CountedDay.span(clause.deadline().orElse(null));
        if (clause == null || due == null || span == null) {
            return null;
        }
        boolean before = CountedDay.isBefore(clause.deadline().orElse(null));
        return switch (span.unit()) {
            case HOURS -> hours(span, due, before);
            case WORKING_DAYS -> "Working days were counted:";
            case DAYS, WEEKS, MONTHS -> calendar(span, due, before);
        };
    }

    private static String hours(Span span, Deadline due, boolean before) {
        int away = before ? span.amount() : -span.amount();
        Moment from = Moment.at(due.first().plus(away, ChronoUnit.HOURS));
        String range = due.isRange()
                ? "Its time of day is not recorded, so the deadline lies somewhere in a range."
                : "From " + Dates.moment(from) + " it is " + span + (before ? " back" : " on") + " to "
                        + Dates.moment(Moment.at(due.first())) + ".";
        return range + " Hours are elapsed hours, over weekends, holidays and clock changes alike.";
    }

    private String calendar(Span span, Deadline due, boolean before) {
        String from = finding.trigger() == null ? "" : " from " + Dates.date(finding.trigger());
        boolean clamped = span.unit() == Unit.MONTHS
                && finding.trigger() != null
                && due.day() != null
                && due.day().getDayOfMonth() != finding.trigger().getDayOfMonth();
        String counted = span.countsItsDay() ? ", counting that day" : "";
        return span + (before ? " back" : " on") + from + counted
                + ", weekends and holidays counted too, is the deadline: " + deadline()
                + (clamped ? ", the last day of that month" : "") + ".";
    }

    /** What was held against what, and what followed. */
    String words() {
        return switch (finding.outcome()) {
            case MET -> finding.done() == null ? "What the clause asks holds." : done() + ", " + notAfter() + ".";
            case BREACHED -> breached();
            case DUE -> "It is not done, and the deadline (" + deadline() + ") lies at or after " + asOf() + ".";
            case UNDETERMINED -> undetermined();
            case NOT_APPLICABLE -> "No rule found anyone in this case who owes it.";
            case ERROR -> "Nothing could be compared.";
        };
    }

    private String breached() {
        if (finding.kind() == Kind.NOT_DONE) {
            return "It is not done, and "
                    + (finding.due() == null
                            ? "should be"
                            : "the deadline (" + deadline() + ") had passed by " + asOf())
                    + ".";
        }
        return finding.kind() == Kind.LATE
                ? done() + ", after the deadline (" + deadline() + ")."
                : "What the clause asks does not hold.";
    }

    private String undetermined() {
        return switch (finding.kind() == null ? Kind.NOT_RECORDED : finding.kind()) {
            case INCONSISTENT -> "The record contradicts itself about it, so nothing can be compared.";
            case RECORD_TOO_OLD ->
                "It was not done when the record was taken; the deadline (" + deadline() + ") came after that, and has "
                        + "passed by " + asOf() + ".";
            case TIME_OF_DAY_UNKNOWN ->
                "The deadline (" + deadline() + ") falls inside a day of which the time was not recorded: part of the "
                        + "day is in time, part of it is late.";
            default -> "What would tell is not recorded, so nothing can be compared.";
        };
    }

    private String done() {
        return finding.done() == null ? "It was done" : "It was done on " + Dates.moment(finding.done());
    }

    private String notAfter() {
        return finding.due() == null ? "and no time was set for it" : "within the deadline (" + deadline() + ")";
    }

    private String deadline() {
        Deadline due = finding.due();
        if (due == null) {
            return "which is not one moment";
        }
        if (due.day() != null) {
            return "by the end of " + Dates.date(due.day());
        }
        String first = Dates.moment(Moment.at(due.first()));
        return due.isRange()
                ? "by some time between " + first + " and " + Dates.moment(Moment.at(due.last()))
                : "by " + first;
    }

    private String asOf() {
        return "the as-of moment, "
                + (finding.asOf().date() == null
                        ? Dates.moment(Moment.at(finding.asOf().instant()))
                        : "the end of " + Dates.date(finding.asOf().day()));
    }
}
