package org.quorate.waiver;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Kind;
import org.quorate.finding.Waived;

/**
 * An agreement to let the breach of one duty pass for a time.
 *
 * @param fingerprint the duty, 32 hexadecimal digits
 * @param duty what people read of it, by the keys of {@link DutyParts}; only the parts that the file has
 * @param agreed who agreed, when, until when and why
 * @param givenFor the breach that it lets pass; null in a file from before waivers kept it
 * @param from the first day on which it holds
 * @param ended since when it holds no more, and who ended it; null where nobody has
 * @param line where it stands in its file, from 1
 */
public record Waiver(
        String fingerprint,
        SortedMap<String, String> duty,
        Waived agreed,
        @Nullable Breach givenFor,
        LocalDate from,
        @Nullable Ended ended,
        int line) {

    /**
     * The end of an agreement before its time.
     *
     * @param on the first day on which it holds no more
     * @param by the id of who ended it
     */
    public record Ended(LocalDate on, String by) {}

    /** How it stands on a day; the words are those that are printed. */
    public enum State {
        NOT_BEGUN("not begun"),
        IN_FORCE("in force"),
        ENDS_TODAY("ends today"),
        EXPIRED("expired"),
        ENDED("ended");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The words that are printed. */
        public String words() {
            return words;
        }
    }

    /** How it stands on that day. */
    public State on(LocalDate day) {
        if (ended != null && !day.isBefore(ended.on())) {
            return State.ENDED;
        }
        if (day.isBefore(from)) {
            return State.NOT_BEGUN;
        }
        if (day.isAfter(agreed.until())) {
            return State.EXPIRED;
        }
        return day.equals(agreed.until()) ? State.ENDS_TODAY : State.IN_FORCE;
    }

    /** Whether it holds on that day, its last one included. */
    public boolean holdsOn(LocalDate day) {
        State state = on(day);
        return state == State.IN_FORCE || state == State.ENDS_TODAY;
    }

    /**
     * Whether it was given for this breach. One that does not say what it was given for lets pass what was done late or
     * wrongly; not what was never done, for it may have been given for less.
     */
    boolean isFor(Breach breach) {
        return givenFor == null ? breach.kind() != Kind.NOT_DONE : givenFor.equals(breach);
    }

    /** Whether one breach may be let pass by both. */
    boolean meets(Waiver other) {
        return givenFor == null ? other.givenFor == null || isFor(other.givenFor) : other.isFor(givenFor);
    }

    /** The last day on which it holds. */
    LocalDate last() {
        LocalDate beforeEnd = ended == null ? agreed.until() : ended.on().minusDays(1);
        return beforeEnd.isBefore(agreed.until()) ? beforeEnd : agreed.until();
    }
}
