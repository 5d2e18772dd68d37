package org.quorate.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Span;

/** What a clause asks for under one of its keys: a deadline, a formula, words, a number. */
public sealed interface Requirement {

    /** Before or after. */
    enum Direction {
        BEFORE,
        AFTER
    }

    /** By when something has to be done. */
    sealed interface ByWhen extends Requirement {}

    /**
     * So long before or after a moment, such as {@code 24 hours before the conference}, or {@code 10 days after the
     * conference, counting its day}.
     *
     * @param span how long
     * @param direction before or after
     * @param anchor the moment by its name, without the article
     */
    record Within(Span span, Direction direction, String anchor) implements ByWhen {
        @Override
        public String toString() {
            return span
                    + (direction == Direction.BEFORE ? " before the " : " after the ")
                    + anchor
                    + (span.countsItsDay() ? ", counting its day" : "");
        }
    }

    /**
     * Strictly before a moment.
     *
     * @param anchor the moment by its name, without the article
     */
    record Before(String anchor) implements ByWhen {
        @Override
        public String toString() {
            return "before the " + anchor;
        }
    }

    /**
     * A week of pregnancy, reckoned from the expected date of birth less 40 weeks; as a deadline its first day is the
     * last in time.
     *
     * @param number which
     */
    record Week(int number) implements ByWhen {
        @Override
        public String toString() {
            return "by week " + number + " of pregnancy";
        }
    }

    /**
     * The sooner or the later of several.
     *
     * @param several the alternatives, in the order in which they are written
     * @param sooner whether the earliest counts, else the latest
     */
    record Whichever(List<ByWhen> several, boolean sooner) implements ByWhen {
        @Override
        public String toString() {
            return several.stream().map(Object::toString).collect(Collectors.joining(" or ")) + ", whichever is "
                    + (sooner ? "sooner" : "later");
        }
    }

    /**
     * Each next meeting within a span of the one before.
     *
     * @param span how long
     * @param anchor the meeting by its name, without the article
     */
    record Every(Span span, String anchor) implements ByWhen {
        @Override
        public String toString() {
            return "every " + span;
        }
    }

    /**
     * Agencies that have to be present.
     *
     * @param formula which
     */
    record Quorum(QuorumFormula formula) implements Requirement {
        @Override
        public String toString() {
            return formula.toString();
        }
    }

    /**
     * Words of a fixed list, in the order in which they are written.
     *
     * @param words the words
     */
    record Words(Set<String> words) implements Requirement {
        @Override
        public String toString() {
            return String.join(" or ", words);
        }
    }

    /**
     * A number.
     *
     * @param number which
     */
    record Count(int number) implements Requirement {
        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /**
     * A length of time.
     *
     * @param span how long
     * @param meeting the meeting that may last so long, by its name and without the article; null where it is none
     */
    record Length(Span span, @Nullable String meeting) implements Requirement {
        @Override
        public String toString() {
            return span.toString();
        }
    }

    /**
     * Words of the author's own, such as an exception that no record holds.
     *
     * @param text the words
     */
    record Text(String text) implements Requirement {
        @Override
        public String toString() {
            return text;
        }
    }

    /** Asked for. */
    record Asked() implements Requirement {
        @Override
        public String toString() {
            return "yes";
        }
    }
}
