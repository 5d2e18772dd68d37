package org.quorate.finding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.quorate.time.Deadline;
import org.quorate.time.Moment;

/** Dates and times as people write them: 22 January 2026, 16:00, by London's clocks. */
public final class Dates {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Dates() {}

    /** A date, such as 22 January 2026. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** A moment, with its time where the record has one. */
    public static String moment(Moment moment) {
        return date(moment.day())
                + (moment.isDateAlone() ? "" : " at " + time(moment.first().atZone(LONDON)));
    }

    /** By when: a day, or a day and time; {@code relativeTo} shortens a time on the same day. */
    static String deadline(Deadline due) {
        if (due.day() != null) {
            return "by " + date(due.day());
        }
        ZonedDateTime first = due.first().atZone(LONDON);
        if (!due.isRange()) {
            return "by " + date(first.toLocalDate()) + " at " + time(first);
        }
        ZonedDateTime last = due.last().atZone(LONDON);
        return "by some time between " + date(first.toLocalDate()) + " at " + time(first) + " and "
                + date(last.toLocalDate()) + " at " + time(last);
    }

    private static String time(ZonedDateTime moment) {
        return TIME.format(moment);
    }
}
