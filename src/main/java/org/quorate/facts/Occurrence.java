package org.quorate.facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * Whether a thing has happened, as far as the record can tell.
 *
 * @param state what is known
 * @param moment when; null unless it has happened or is foreseen
 * @param pointer where the snapshot says it, or would say it
 * @param field the field that would tell, dotted and without indexes, or the part
 * @param contradiction how the record contradicts itself about the meeting it belongs to; null where it does not
 */
public record Occurrence(
        State state,
        @Nullable Moment moment,
        String pointer,
        String field,
        @Nullable String contradiction) {

    /** By the earliest instant, then the latest; only for those with a moment. */
    static final Comparator<Occurrence> BY_MOMENT = Comparator.comparing(
                    (Occurrence one) -> one.when().first())
            .thenComparing(one -> one.when().last());

    /** What is known of it. */
    public enum State {
        /** It has happened by the as-of moment, and by the day the snapshot was taken. */
        HAPPENED,
        /** It is recorded for a moment that lies wholly after these. */
        FORESEEN,
        /** It is not there in a part that is kept: it has not happened. */
        MISSING,
        /** The source does not keep it. */
        NOT_RECORDED
    }

    /** A moment as recorded, or missing, seen from the horizon after which nothing has happened yet. */
    static Occurrence seen(
            @Nullable Moment moment, Instant horizon, String pointer, String field, @Nullable String contradiction) {
        State state = moment == null ? State.MISSING : moment.hasHappenedBy(horizon) ? State.HAPPENED : State.FORESEEN;
        return new Occurrence(state, moment, pointer, field, contradiction);
    }

    /** A moment that stands outside what may still come, such as a birth: it is what it is at any horizon. */
    static Occurrence certain(Moment moment, String pointer, String field) {
        return new Occurrence(State.HAPPENED, moment, pointer, field, null);
    }

    /** A thing that the record would list in that part, and does not. */
    static Occurrence missing(String pointer, String field) {
        return new Occurrence(State.MISSING, null, pointer, field, null);
    }

    /** A thing of a part or field that the source does not keep. */
    public static Occurrence notRecorded(String pointer, String field) {
        return new Occurrence(State.NOT_RECORDED, null, pointer, field, null);
    }

    /** The first of several that has happened, else the first foreseen; {@code otherwise} where there is none. */
    public static Occurrence first(List<Occurrence> several, Occurrence otherwise) {
        return several.stream().filter(one -> one.moment != null).min(BY_MOMENT).orElse(otherwise);
    }

    /**
     * The earliest of several that can satisfy one duty: of those that have happened, else of those foreseen;
     * {@code otherwise} where there is none. Days without a time leave a range: the earliest lies somewhere in it.
     */
    static Occurrence earliest(List<Occurrence> several, Occurrence otherwise) {
        List<Occurrence> dated = several.stream().filter(Occurrence::happened).toList();
        if (dated.isEmpty()) {
            dated = several.stream().filter(one -> one.moment != null).toList();
        }
        if (dated.size() < 2) {
            return dated.isEmpty() ? otherwise : dated.get(0);
        }
        Moment earliest = Moment.earliestOf(dated.stream().map(Occurrence::when).toList());
        Occurrence first = dated.stream()
                .min(Comparator.comparing((Occurrence one) -> one.when().last())
                        .thenComparing(one -> one.when().first()))
                .orElse(otherwise);
        return new Occurrence(first.state, earliest, first.pointer, first.field, first.contradiction);
    }

    /** Whether it has happened. */
    public boolean happened() {
        return state == State.HAPPENED;
    }

    /** Whether the source keeps it at all. */
    public boolean isRecorded() {
        return state != State.NOT_RECORDED;
    }

    /**
     * When it happened, or is foreseen for.
     *
     * @throws IllegalStateException where there is no moment
     */
    public Moment when() {
        if (moment == null) {
            throw new IllegalStateException("no moment at " + pointer);
        }
        return moment;
    }
}
