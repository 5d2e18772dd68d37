package org.quorate.policy.difference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IntSummaryStatistics;
import java.util.stream.IntStream;
import org.quorate.time.Span;
import org.quorate.time.Unit;

/**
 * Compares lengths of time, as far as every calendar gives the same answer. Hours are set against days as if each day
 * had 24 of them, also where the clocks change.
 */
final class Spans {
    private static final String JUST_BEFORE = "the other leaves it until just before";

    private static final int HOURS_A_DAY = 24;
    private static final int DAYS_A_WEEK = 7;
    private static final int WORKING_DAYS_A_WEEK = 5;
    /** More holidays than ever stand close together, and some days on which an office is closed. */
    private static final int MOST_HOLIDAYS = 8;
    /** So many working days hold no second season of holidays. */
    private static final int A_SEASON = 60;

    private static final LocalDate ANY_DAY = LocalDate.of(2025, 1, 1);
    /** The days after which the lengths of months come round again. */
    private static final int FOUR_YEARS = 1461;

    private final BothCalendars calendars;

    /** Spans of two packs, each counted by its own calendar. */
    Spans(BothCalendars calendars) {
        this.calendars = calendars;
    }

    /** The same, seen from the other side. */
    Spans turned() {
        return new Spans(calendars.turned());
    }

    /** Whether the same span comes to the same on both sides. */
    boolean countAlike() {
        return calendars.areAlike();
    }

    /** The least and the most that a span comes to, in days or in hours. */
    private record Bounds(int least, int most) {
        boolean isJust(Bounds other) {
            return least == most && equals(other);
        }

        boolean isNeverMoreThan(Bounds other) {
            return most <= other.least;
        }
    }

    /** Which side is the stricter where a thing has to be done within the span after something. */
    Verdict after(Span first, Span second) {
        if (calendarsDecide(first, second)) {
            boolean one = calendars.endNoLater(first, second);
            boolean other = calendars.turned().endNoLater(second, first);
            return sooner(first, second, one, other);
        }
        if (first.unit() == second.unit()) {
            int more = counted(first) - counted(second);
            return Verdict.of(more, more < 0 ? shorter(first, second) : shorter(second, first));
        }
        boolean hours = inHours(first, second);
        Bounds one = bounds(first, calendars, hours, true);
        Bounds other = bounds(second, calendars.turned(), hours, true);
        return one.isJust(other)
                ? Verdict.SAME
                : sooner(first, second, one.isNeverMoreThan(other), other.isNeverMoreThan(one));
    }

    private Verdict sooner(Span first, Span second, boolean one, boolean other) {
        if (one && other) {
            return Verdict.SAME;
        }
        if (one) {
            return Verdict.first(words(first) + be(first) + "never later than " + ends(second));
        }
        return other
                ? Verdict.second(words(second) + be(second) + "never later than " + ends(first))
                : undecided(first, second, true);
    }

    /** Which side is the stricter where a thing has to be done so long before something; no time at all is just before it. */
    Verdict before(Span first, Span second) {
        if (calendarsDecide(first, second)) {
            boolean one = calendars.beginNoLater(first, second);
            boolean other = calendars.turned().beginNoLater(second, first);
            return earlier(first, second, one, other);
        }
        if (first.unit() == second.unit()) {
            int less = counted(second) - counted(first);
            return Verdict.of(less, less < 0 ? longer(first, second) : longer(second, first));
        }
        boolean hours = inHours(first, second);
        Bounds one = bounds(first, calendars, hours, false);
        Bounds other = bounds(second, calendars.turned(), hours, false);
        return one.isJust(other)
                ? Verdict.SAME
                : earlier(first, second, other.isNeverMoreThan(one), one.isNeverMoreThan(other));
    }

    private Verdict earlier(Span first, Span second, boolean one, boolean other) {
        if (one && other) {
            return Verdict.SAME;
        }
        if (one) {
            return Verdict.first(never(first, second));
        }
        return other ? Verdict.second(never(second, first)) : undecided(first, second, false);
    }

    /** Working days of two calendars; of one alone, where the day itself counts on one side only. */
    private boolean calendarsDecide(Span first, Span second) {
        return first.unit() == Unit.WORKING_DAYS
                && second.unit() == Unit.WORKING_DAYS
                && (!calendars.areAlike() || first.countsItsDay() != second.countsItsDay());
    }

    /** How many days, or hours, or months after day 0. */
    private static int counted(Span span) {
        return span.countsItsDay() ? span.amount() - 1 : span.amount();
    }

    private static String words(Span span) {
        return span + counting(span);
    }

    private static String counting(Span span) {
        return span.countsItsDay() ? ", counting its day," : "";
    }

    /** The same at the end of a sentence. */
    private static String ends(Span span) {
        return span + (span.countsItsDay() ? ", counting its day" : "");
    }

    private static String never(Span more, Span less) {
        return less.amount() == 0
                ? JUST_BEFORE
                : more + " before" + counting(more) + be(more) + "never less than " + ends(less);
    }

    private static String shorter(Span less, Span more) {
        return words(less) + be(less) + "less than " + ends(more);
    }

    private static String longer(Span more, Span less) {
        return less.amount() == 0
                ? JUST_BEFORE
                : more + " before" + counting(more) + be(more) + "more than " + ends(less);
    }

    private static String be(Span span) {
        return span.amount() == 1 ? " is " : " are ";
    }

    private Verdict undecided(Span first, Span second, boolean after) {
        String unit = inHours(first, second) ? " hours" : " days";
        boolean hours = inHours(first, second);
        String ranges = range(first, bounds(first, calendars, hours, after), unit)
                + range(second, bounds(second, calendars.turned(), hours, after), unit);
        return Verdict.notComparable(
                words(first) + " against " + ends(second) + ": which is more depends on the calendar" + ranges);
    }

    private static Bounds bounds(Span span, BothCalendars own, boolean hours, boolean after) {
        return !hours ? days(span, own) : after ? hoursAfter(span, own) : hoursBefore(span, own);
    }

    /** How much a span comes to, where that is not a fixed number; of working days the most is nobody's to say. */
    private static String range(Span span, Bounds bounds, String unit) {
        if (bounds.least() == bounds.most()) {
            return "";
        }
        return ", " + words(span) + be(span)
                + (span.unit() == Unit.WORKING_DAYS
                        ? "at least " + bounds.least()
                        : bounds.least() + " to " + bounds.most())
                + unit;
    }

    private static boolean inHours(Span first, Span second) {
        return first.unit() == Unit.HOURS || second.unit() == Unit.HOURS;
    }

    /** The end of the day so many days later: from one moment of a day at least so many whole days, and one more at most. */
    private static Bounds hoursAfter(Span span, BothCalendars own) {
        Bounds days = days(span, own);
        return span.unit() == Unit.HOURS
                ? days
                : new Bounds(days.least() * HOURS_A_DAY, (days.most() + 1) * HOURS_A_DAY);
    }

    /** The end of the day so many days before: at least one day less than that, in hours before the moment itself. */
    private static Bounds hoursBefore(Span span, BothCalendars own) {
        Bounds days = days(span, own);
        return span.unit() == Unit.HOURS
                ? days
                : new Bounds(Math.max(0, days.least() - 1) * HOURS_A_DAY, days.most() * HOURS_A_DAY);
    }

    /** The days from one date to the other, by the first of the calendars; of hours their own number. */
    private static Bounds days(Span span, BothCalendars own) {
        int amount = span.amount();
        return switch (span.unit()) {
            case HOURS, DAYS -> new Bounds(counted(span), counted(span));
            case WEEKS -> new Bounds(amount * DAYS_A_WEEK, amount * DAYS_A_WEEK);
            case MONTHS -> months(amount);
            case WORKING_DAYS -> workingDays(amount, own.calendarDays(span));
        };
    }

    /** At most what the calendar comes to, and some days more: a holiday may be proclaimed. */
    private static Bounds workingDays(int amount, IntSummaryStatistics known) {
        int weekends = (amount + WORKING_DAYS_A_WEEK - 1) / WORKING_DAYS_A_WEEK;
        int most = amount + 2 * weekends + MOST_HOLIDAYS * (1 + amount / A_SEASON);
        return new Bounds(known.getMin(), Math.max(known.getMax(), most));
    }

    private static Bounds months(int amount) {
        IntSummaryStatistics lengths = IntStream.range(0, FOUR_YEARS)
                .mapToObj(ANY_DAY::plusDays)
                .flatMapToInt(day -> IntStream.of((int) ChronoUnit.DAYS.between(day, day.plusMonths(amount)), (int)
                        ChronoUnit.DAYS.between(day.minusMonths(amount), day)))
                .summaryStatistics();
        return new Bounds(lengths.getMin(), lengths.getMax());
    }
}
