package org.quorate.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Reads the text of a moment: a date alone, a local date-time, or a date-time with an offset. */
final class MomentText {
    private static final String EXPECTED =
            "a date (2026-01-22), a local date-time (2026-01-22T10:00) or one with an offset (2026-01-22T10:00Z)";
    private static final int LARGEST_OFFSET = 14 * 3600;

    private final String text;
    private int at;

    MomentText(String text) {
        this.text = text;
    }

    Moment read() {
        LocalDate date = date();
        if (at == text.length()) {
            return new Moment(London.startOf(date), London.lastOf(date), date, true, text);
        }
        expect('T');
        LocalTime time = time();
        if (at == text.length()) {
            return local(date.atTime(time));
        }
        int offset = offset();
        Instant instant =
                Instant.ofEpochSecond(date.toEpochDay() * 86_400 + time.toSecondOfDay() - offset, time.getNano());
        return Moment.at(instant, text);
    }

    private Moment local(LocalDateTime local) {
        List<Instant> instants = London.instantsOf(local);
        if (instants.isEmpty()) {
            throw new MomentException(text, "a time that London's clocks showed: they went forward over it");
        }
        Instant last = instants.get(instants.size() - 1);
        return new Moment(instants.get(0), last, local.toLocalDate(), false, text);
    }

    private LocalDate date() {
        int year = number(4);
        expect('-');
        int month = number(2);
        expect('-');
        int day = number(2);
        if (year < 1900 || year > 2100) {
            throw new MomentException(text, "a date in the years 1900 to 2100");
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            throw new MomentException(text, "a day of the calendar");
        }
    }

    private LocalTime time() {
        int hour = number(2);
        expect(':');
        int minute = number(2);
        int second = 0;
        int nano = 0;
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            second = number(2);
            nano = fraction();
        }
        if (hour > 23 || minute > 59 || second > 59) {
            throw new MomentException(text, "a time of day from 00:00 to 23:59:59");
        }
        return LocalTime.of(hour, minute, second, nano);
    }

    private int fraction() {
        if (at >= text.length() || text.charAt(at) != '.') {
            return 0;
        }
        int start = ++at;
        int nano = 0;
        while (at < text.length() && isDigit(text.charAt(at)) && at - start < 9) {
            nano = nano * 10 + text.charAt(at++) - '0';
        }
        if (at == start) {
            throw new MomentException(text, EXPECTED);
        }
        for (int digits = at - start; digits < 9; digits++) {
            nano *= 10;
        }
        return nano;
    }

    /** The offset in seconds; the text ends with it. */
    private int offset() {
        char sign = text.charAt(at);
        int offset = 0;
        if (sign == 'Z') {
            at++;
        } else if (sign == '+' || sign == '-') {
            at++;
            int hours = number(2);
            expect(':');
            int minutes = number(2);
            offset = (hours * 3600 + minutes * 60) * (sign == '-' ? -1 : 1);
            if (minutes > 59 || Math.abs(offset) > LARGEST_OFFSET) {
                throw new MomentException(text, "a date-time with an offset of at most 14 hours");
            }
        }
        if (at != text.length()) {
            throw new MomentException(text, EXPECTED);
        }
        return offset;
    }

    private int number(int digits) {
        if (at + digits > text.length()) {
            throw new MomentException(text, EXPECTED);
        }
        int number = 0;
        for (int end = at + digits; at < end; at++) {
            char digit = text.charAt(at);
            if (!isDigit(digit)) {
                throw new MomentException(text, EXPECTED);
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private void expect(char expected) {
        if (at >= text.length() || text.charAt(at++) != expected) {
            throw new MomentException(text, EXPECTED);
        }
    }
}
