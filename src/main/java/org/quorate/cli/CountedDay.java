package org.quorate.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.policy.Clause;
import org.quorate.policy.Requirement;
import org.quorate.policy.Requirement.Direction;
import org.quorate.time.Span;
import org.quorate.time.Unit;
import org.quorate.time.WorkingDays;

/**
 * One day of a count of working days.
 *
 * @param day the day
 * @param number which working day it is, from 1; 0 for day 0, and for days that do not count
 * @param whyNot why it does not count; null where it does, and for day 0
 */
record CountedDay(LocalDate day, int number, @Nullable String whyNot) {

    /** The days from what a deadline is reckoned from to the deadline; none where it is not reckoned in working days. */
    static List<CountedDay> of(Finding finding, WorkingDays calendar) {
        Clause clause = finding.clause();
        LocalDate from = finding.trigger();
        LocalDate to = finding.due() == null ? null : finding.due().day();
        Span span = clause == null ? null : span(clause.deadline().orElse(null));
        if (from == null || to == null || span == null || span.unit() != Unit.WORKING_DAYS) {
            return List.of();
        }
        List<CountedDay> days = new ArrayList<>();
        int number = 0;
        int step = to.isBefore(from) ? -1 : 1;
        if (!span.countsItsDay()) {
            days.add(new CountedDay(from, 0, null));
        }
        for (LocalDate day = span.countsItsDay() ? from.minusDays(step) : from; !day.equals(to); ) {
            day = day.plusDays(step);
            String whyNot = calendar.whyNot(day).orElse(null);
            days.add(new CountedDay(day, whyNot == null ? ++number : 0, whyNot));
        }
        return days;
    }

    /** The span that a clause sets; null where it sets none. */
    static @Nullable Span span(@Nullable Requirement requirement) {
        if (requirement instanceof Requirement.Within within) {
            return within.span();
        }
        return requirement instanceof Requirement.Every every ? every.span() : null;
    }

    /** Whether a clause reckons back from something that lies ahead. */
    static boolean isBefore(@Nullable Requirement requirement) {
        return requirement instanceof Requirement.Within within && within.direction() == Direction.BEFORE;
    }
}
