package org.quorate.cases;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What is left to chance in a generated case, by a seed. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    boolean of(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From nothing up to that, without it. */
    int upTo(int bound) {
        return random.nextInt(bound);
    }

    <T> T any(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    List<String> some(List<String> all, int percent) {
        return all.stream().filter(one -> of(percent)).toList();
    }

    /** An answer, mostly yes; null where nobody noted it. */
    @Nullable
    Boolean yesNo() {
        return of(80) ? Boolean.TRUE : of(70) ? Boolean.FALSE : null;
    }

    /** A moment in that hour; now and then its time was not recorded. */
    String moment(LocalDate day, int hour) {
        return of(14)
                ? day.toString()
                : day.atTime(hour, random.nextInt(4) * 15).toString();
    }

    /** The same, on one of the days after. */
    String momentWithin(LocalDate day, int days, int hour) {
        return moment(day.plusDays(random.nextInt(days)), hour);
    }

    /** Puts a field, that often. */
    void maybe(int percent, ObjectNode node, String field, @Nullable Object value) {
        if (of(percent) && value != null) {
            node.set(
                    field,
                    value instanceof Boolean yesNo ? BooleanNode.valueOf(yesNo) : TextNode.valueOf(value.toString()));
        }
    }
}
