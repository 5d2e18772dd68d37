package org.quorate.policy.difference;

import org.quorate.time.Span;

/** Compares lengths of time, as far as every calendar gives the same answer. */
final class Spans {
    private static final int HOURS_A_DAY = 24;
    /** More holidays than ever stand close together, and some days on which an office is closed. */
    private static final int MOST_HOLIDAYS = 8;

    private Spans() {}

    /** In hours, the least and the most that it comes to. */
    private record Bounds(int least, int most) {}

    /** Which side is the stricter where a thing has to be done within the span after something. */
    static Verdict after(Span first, Span second) {
        Bounds one = after(first);
        Bounds other = after(second);
        if (first.equals(second) || (one.equals(other) && isCalendar(first) && isCalendar(second))) {
            return Verdict.SAME;
        }
        if (first.unit() == second.unit()) {
            return Verdict.of(first.amount() - second.amount(), shorter(first, second));
        }
        return one.most() <= other.least()
                ? Verdict.first(first + " are never later than " + second)
                : other.most() <= one.least()
                        ? Verdict.second(second + " are never later than " + first)
                        : undecided(first, second);
    }

    /** Which side is the stricter where a thing has to be done so long before something; no time at all is just before it. */
    static Verdict before(Span first, Span second) {
        Bounds one = before(first);
        Bounds other = before(second);
        if (first.equals(second) || (one.equals(other) && isCalendar(first) && isCalendar(second))) {
            return Verdict.SAME;
        }
        if (first.unit() == second.unit()) {
            return Verdict.of(second.amount() - first.amount(), longer(first, second));
        }
        if (one.least() >= other.most()) {
            return Verdict.first(never(first, second));
        }
        return other.least() >= one.most() ? Verdict.second(never(second, first)) : undecided(first, second);
    }

    private static String never(Span more, Span less) {
        return less.amount() == 0
                ? "the other leaves it until just before"
                : more + " before are never less than " + less;
    }

    private static Verdict undecided(Span first, Span second) {
        return Verdict.notComparable(first + " against " + second + ": which is more depends on the calendar");
    }

    private static String shorter(Span first, Span second) {
        boolean less = first.amount() < second.amount();
        return (less ? first : second) + " are less than " + (less ? second : first);
    }

    private static String longer(Span first, Span second) {
        boolean more = first.amount() > second.amount();
        return (more ? first : second) + " before are more than " + (more ? second : first);
    }

    private static boolean isCalendar(Span span) {
        return switch (span.unit()) {
            case DAYS, WEEKS -> true;
            default -> false;
        };
    }

    /** The end of the day so many days later: from one moment of a day at least so many whole days, and one more at most. */
    private static Bounds after(Span span) {
        int amount = span.amount();
        return switch (span.unit()) {
            case HOURS -> new Bounds(amount, amount);
            case DAYS -> days(amount, amount);
            case WEEKS -> days(amount * 7, amount * 7);
            case MONTHS -> days(leastDays(amount), amount * 31);
            case WORKING_DAYS -> days(leastCalendarDays(amount), mostCalendarDays(amount));
        };
    }

    private static Bounds days(int least, int most) {
        return new Bounds(least * HOURS_A_DAY, (most + 1) * HOURS_A_DAY);
    }

    /** The end of the day so many days before: at least one day less than that, in hours before the moment itself. */
    private static Bounds before(Span span) {
        int amount = span.amount();
        return switch (span.unit()) {
            case HOURS -> new Bounds(amount, amount);
            case DAYS -> daysBefore(amount, amount);
            case WEEKS -> daysBefore(amount * 7, amount * 7);
            case MONTHS -> daysBefore(leastDays(amount), amount * 31);
            case WORKING_DAYS -> daysBefore(leastCalendarDays(amount), mostCalendarDays(amount));
        };
    }

    private static Bounds daysBefore(int least, int most) {
        return new Bounds(Math.max(0, least - 1) * HOURS_A_DAY, most * HOURS_A_DAY);
    }

    private static int leastDays(int months) {
        return months * 30 - 2;
    }

    /** So many working days span at least the weekends between them. */
    private static int leastCalendarDays(int workingDays) {
        return workingDays == 0 ? 0 : workingDays + 2 * ((workingDays - 1) / 5);
    }

    private static int mostCalendarDays(int workingDays) {
        return workingDays + 2 * ((workingDays + 4) / 5) + MOST_HOLIDAYS;
    }
}
