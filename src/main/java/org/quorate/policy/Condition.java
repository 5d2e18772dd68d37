package org.quorate.policy;

import java.util.Set;

/** What a clause asks of one trait under {@code when}. */
public sealed interface Condition {

    /** Whether the value is one that the clause is about. */
    boolean admits(String value);

    /**
     * One of these values.
     *
     * @param values the values as the snapshot writes them
     */
    record OneOf(Set<String> values) implements Condition {
        @Override
        public boolean admits(String value) {
            return values.contains(value);
        }

        @Override
        public String toString() {
            return String.join(" or ", values.stream().sorted().toList());
        }
    }

    /**
     * That many years and over.
     *
     * @param years whole years
     */
    record AtLeast(int years) implements Condition {
        @Override
        public boolean admits(String value) {
            return Integer.parseInt(value) >= years;
        }

        @Override
        public String toString() {
            return years + " and over";
        }
    }
}
