package org.quorate.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.quorate.time.Moment;

/** Puts meetings into the order in which they took place, so that the order in the snapshot never matters. */
public final class Timeline {
    private Timeline() {}

    /** Sorts by moment, then by id, so that two meetings of one moment keep one order. */
    static <T> List<T> sorted(List<T> meetings, Function<T, Moment> when, Function<T, String> id) {
        List<T> sorted = new ArrayList<>(meetings);
        sorted.sort(Comparator.comparing((T one) -> when.apply(one).first())
                .thenComparing(one -> when.apply(one).last())
                .thenComparing(id));
        return sorted;
    }

    /** Whether one is at or after the other: to the instant, or by the day where either is a date alone. */
    public static boolean isAtOrAfter(Moment one, Moment other) {
        return (one.isDateAlone() || other.isDateAlone())
                ? !one.day().isBefore(other.day())
                : !one.first().isBefore(other.first());
    }
}
