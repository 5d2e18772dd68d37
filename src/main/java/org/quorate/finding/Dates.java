package org.quorate.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.stream.IntStream;
import org.quorate.time.Moment;

/** Dates and times as people write them: 22 January 2026, 16:00, by London's clocks. */
public final class Dates {
    private static final ZoneRules LONDON = ZoneId.of("Europe/London").getRules();
    private static final int SECONDS_A_DAY = 86_400;
    private static final String[] TWO_DIGITS = IntStream.range(0, 100)
            .mapToObj(number -> number < 10 ? "0" + number : Integer.toString(number))
            .toArray(String[]::new);
    private static final int LAST_OF_FOUR_DIGITS = 9_999;
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Dates() {}

    /** A date, such as 22 January 2026. */
    public static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
    }

    /** What London's clocks show at that instant, such as 09:05; with seconds only where they are not zero. */
    public static String time(Instant instant) {
        int second = (int) Math.floorMod(local(instant), (long) SECONDS_A_DAY);
        String time = twoDigits(second / 3_600) + ":" + twoDigits(second / 60 % 60);
        return second % 60 == 0 ? time : time + ":" + twoDigits(second % 60);
    }

    /** The London day of that instant. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofEpochDay(Math.floorDiv(local(instant), (long) SECONDS_A_DAY));
    }

    /** A moment, with its time where the record has one: 22 January 2026 at 16:00. */
    public static String moment(Moment moment) {
        return date(moment.day()) + (moment.isDateAlone() ? "" : " at " + time(moment.first()));
    }

    /** An instant by London's clocks: 16:00 on 22 January 2026. */
    public static String instant(Instant instant) {
        return time(instant) + " on " + date(day(instant));
    }

    /** An instant as ISO 8601 writes it in UTC, such as 2026-01-22T16:00:00Z. */
    static String utc(Instant instant) {
        long second = instant.getEpochSecond();
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, (long) SECONDS_A_DAY));
        if (instant.getNano() != 0 || day.getYear() < 1_000 || day.getYear() > LAST_OF_FOUR_DIGITS) {
            return instant.toString();
        }
        // as Instant itself would write it, at a tenth of the cost
        int ofDay = (int) Math.floorMod(second, (long) SECONDS_A_DAY);
        return day.getYear() + "-" + twoDigits(day.getMonthValue()) + "-" + twoDigits(day.getDayOfMonth()) + "T"
                + twoDigits(ofDay / 3_600) + ":" + twoDigits(ofDay / 60 % 60) + ":" + twoDigits(ofDay % 60) + "Z";
    }

    private static long local(Instant instant) {
        return instant.getEpochSecond() + LONDON.getOffset(instant).getTotalSeconds();
    }

    private static String twoDigits(int number) {
        return TWO_DIGITS[number];
    }
}
