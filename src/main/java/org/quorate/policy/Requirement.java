package org.quorate.policy;

import java.util.Set;
import org.quorate.time.Span;

/** What a clause asks for beyond its obligation: a span, a formula, a way. */
public sealed interface Requirement {

    /** Before or after. */
    enum Direction {
        BEFORE,
        AFTER
    }

    /**
     * So long before or after a moment, such as {@code 24 hours before the conference}.
     *
     * @param span how long
     * @param direction before or after
     * @param anchor the moment by its name, without the article
     */
    record Within(Span span, Direction direction, String anchor) implements Requirement {
        @Override
        public String toString() {
            return span + (direction == Direction.BEFORE ? " before the " : " after the ") + anchor;
        }
    }

    /**
     * Strictly before a moment.
     *
     * @param anchor the moment by its name, without the article
     */
    record Before(String anchor) implements Requirement {
        @Override
        public String toString() {
            return "before the " + anchor;
        }
    }

    /**
     * Each next meeting within a span of the one before.
     *
     * @param span how long
     * @param anchor the meeting by its name, without the article
     */
    record Every(Span span, String anchor) implements Requirement {
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
     * One of these ways.
     *
     * @param ways the ways by their names
     */
    record Ways(Set<String> ways) implements Requirement {
        @Override
        public String toString() {
            return String.join(" or ", ways);
        }
    }

    /** Nothing beyond the obligation itself. */
    record Plain() implements Requirement {
        @Override
        public String toString() {
            return "";
        }
    }
}
