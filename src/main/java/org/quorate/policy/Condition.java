package org.quorate.policy;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a clause asks of one trait under {@code when}. */
public sealed interface Condition {

    /** Whether the value is one that the clause is about. */
    boolean admits(String value);

    /** Whether no value is admitted by both. */
    boolean isApartFrom(Condition other);

    /** Whether all it admits is admitted by the other too. */
    boolean isWithin(Condition other);

    /**
     * One of these values, or none of them.
     *
     * @param values the values as the snapshot writes them
     * @param others whether it is the values that are not listed
     */
    record OneOf(Set<String> values, boolean others) implements Condition {

        /** One of these values. */
        static OneOf of(Set<String> values) {
            return new OneOf(values, false);
        }

        /** What both this and none of those admit. */
        OneOf except(Set<String> those) {
            Set<String> left = new LinkedHashSet<>(values);
            if (others) {
                left.addAll(those);
            } else {
                left.removeAll(those);
            }
            return new OneOf(left, others);
        }

        @Override
        public boolean admits(String value) {
            return values.contains(value) != others;
        }

        @Override
        public boolean isApartFrom(Condition other) {
            if (!(other instanceof OneOf that) || (others && that.others)) {
                return false;
            }
            return others ? that.isApartFrom(this) : values.stream().noneMatch(that::admits);
        }

        @Override
        public boolean isWithin(Condition other) {
            if (!(other instanceof OneOf that)) {
                return false;
            }
            return others
                    ? that.others && values.containsAll(that.values)
                    : values.stream().allMatch(that::admits);
        }

        @Override
        public String toString() {
            return (others ? "not " : "") + values.stream().sorted().collect(Collectors.joining(" or "));
        }
    }

    /**
     * A whole number in a range.
     *
     * @param least the least it admits
     * @param most the most it admits
     */
    record Range(int least, int most) implements Condition {
        @Override
        public boolean admits(String value) {
            int number = Integer.parseInt(value);
            return number >= least && number <= most;
        }

        @Override
        public boolean isApartFrom(Condition other) {
            return other instanceof Range that && (most < that.least || that.most < least);
        }

        @Override
        public boolean isWithin(Condition other) {
            return other instanceof Range that && least >= that.least && most <= that.most;
        }

        @Override
        public String toString() {
            if (least == most) {
                return Integer.toString(least);
            }
            return most == Integer.MAX_VALUE
                    ? least + " and over"
                    : least == 0 ? "under " + ((long) most + 1) : least + " to " + most;
        }
    }

    /**
     * Whether one recorded moment lies after a deadline, or by it.
     *
     * @param moment the moment by its name
     * @param after whether it has to lie after the deadline, else by it
     * @param deadline the deadline
     */
    record Compared(String moment, boolean after, Requirement.ByWhen deadline) implements Condition {
        /** Only a duty's moments can tell; a value alone does not. */
        @Override
        public boolean admits(String value) {
            return false;
        }

        @Override
        public boolean isApartFrom(Condition other) {
            return other instanceof Compared that
                    && moment.equals(that.moment)
                    && deadline.equals(that.deadline)
                    && after != that.after;
        }

        @Override
        public boolean isWithin(Condition other) {
            return equals(other);
        }

        @Override
        public String toString() {
            return moment + (after ? " after: " : " by: ") + deadline;
        }
    }

    /**
     * Whether a moment has happened.
     *
     * @param moment the moment by its name
     * @param whether whether it has to have happened, else it must not have
     */
    record Happened(String moment, boolean whether) implements Condition {
        /** Only a duty's moments can tell; a value alone does not. */
        @Override
        public boolean admits(String value) {
            return false;
        }

        @Override
        public boolean isApartFrom(Condition other) {
            return other instanceof Happened that && moment.equals(that.moment) && whether != that.whether;
        }

        @Override
        public boolean isWithin(Condition other) {
            return equals(other);
        }

        @Override
        public String toString() {
            return moment + (whether ? " has happened" : " has not happened");
        }
    }

    /**
     * Something asked on the day of a moment that it names, and not on the trigger's.
     *
     * @param asked what is asked
     * @param moment the moment by its name
     */
    record On(Condition asked, String moment) implements Condition {
        @Override
        public boolean admits(String value) {
            return asked.admits(value);
        }

        @Override
        public boolean isApartFrom(Condition other) {
            return other instanceof On that && moment.equals(that.moment) && asked.isApartFrom(that.asked);
        }

        @Override
        public boolean isWithin(Condition other) {
            return other instanceof On that && moment.equals(that.moment) && asked.isWithin(that.asked);
        }

        @Override
        public String toString() {
            return asked + " at the " + moment;
        }
    }
}
