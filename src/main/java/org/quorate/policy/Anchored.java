package org.quorate.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Occurrence;
import org.quorate.time.Deadline;
import org.quorate.time.Moment;
import org.quorate.time.OutsideCalendarException;
import org.quorate.time.Reckoning;
import org.quorate.time.Span;
import org.quorate.time.Unit;

/**
 * By when something is owed: what the deadline is reckoned from, and the deadline itself.
 *
 * @param standing what can be said of the deadline
 * @param anchor what it is reckoned from; null where nothing is
 * @param trigger the moment whose day chooses the version of the pack; null where there is none
 * @param deadline the deadline; null where there is none, or it cannot be told
 * @param reckonedFrom what it is reckoned after, so that done wholly before would contradict the record; null where it
 *     is not reckoned after anything
 * @param doubt whether an alternative that is not recorded may move it
 */
public record Anchored(
        Standing standing,
        @Nullable Occurrence anchor,
        @Nullable Occurrence trigger,
        @Nullable Deadline deadline,
        @Nullable Moment reckonedFrom,
        Doubt doubt) {

    /** What can be said of a deadline. */
    public enum Standing {
        /** It is known, or there is none to know. */
        KNOWN,
        /** What it is reckoned from has not happened: nothing is owed. */
        NOT_OWED,
        /** What it is reckoned from is not recorded, though it must have happened. */
        NOT_RECORDED,
        /** It lies outside the years that can be reckoned. */
        OUTSIDE_CALENDAR
    }

    /** What an alternative that is not recorded leaves open. */
    public enum Doubt {
        NONE,
        MAYBE_SOONER,
        MAYBE_LATER
    }

    /** Nothing to be done by any time. */
    public static Anchored never(@Nullable Occurrence since) {
        return new Anchored(Standing.KNOWN, since, since, null, since == null ? null : since.moment(), Doubt.NONE);
    }

    /**
     * Reckons a deadline.
     *
     * @param mustHaveHappened whether the record says that what it is reckoned from must have happened
     * @throws IllegalStateException where the circumstances do not have a moment that it names
     */
    public static Anchored of(Requirement.ByWhen when, Anchors anchors, boolean mustHaveHappened) {
        return reckoned(when, anchors, mustHaveHappened).triggeredBy(Trigger.of(when, anchors));
    }

    private Anchored triggeredBy(@Nullable Occurrence moment) {
        return new Anchored(standing, anchor, moment, deadline, reckonedFrom, doubt);
    }

    private static Anchored reckoned(Requirement.ByWhen when, Anchors anchors, boolean mustHaveHappened) {
        try {
            if (when instanceof Requirement.Whichever whichever) {
                return whichever(whichever, anchors, mustHaveHappened);
            }
            if (when instanceof Requirement.Week week) {
                return week(week.number(), anchors);
            }
            if (when instanceof Requirement.Before before) {
                return before(anchor(anchors, before.anchor()), mustHaveHappened, Reckoning::before);
            }
            if (when instanceof Requirement.Every every) {
                return after(anchor(anchors, every.anchor()), every.span(), anchors, mustHaveHappened);
            }
            Requirement.Within within = (Requirement.Within) when;
            Occurrence anchor = anchor(anchors, within.anchor());
            return within.direction() == Requirement.Direction.AFTER
                    ? after(anchor, within.span(), anchors, mustHaveHappened)
                    : before(
                            anchor,
                            mustHaveHappened,
                            moment -> Reckoning.before(within.span(), moment, anchors.calendar()));
        } catch (OutsideCalendarException outside) {
            return new Anchored(Standing.OUTSIDE_CALENDAR, null, null, null, null, Doubt.NONE);
        }
    }

    /** Strictly before a meeting starts, or at it. */
    public static Anchored atStart(Occurrence start) {
        try {
            return before(start, false, Reckoning::before);
        } catch (OutsideCalendarException outside) {
            return new Anchored(Standing.OUTSIDE_CALENDAR, null, null, null, null, Doubt.NONE);
        }
    }

    /** By the end of a day that the record itself sets. */
    public static Anchored byTheDayOf(Occurrence day) {
        try {
            return before(day, false, Reckoning::byTheDayOf);
        } catch (OutsideCalendarException outside) {
            return new Anchored(Standing.OUTSIDE_CALENDAR, null, null, null, null, Doubt.NONE);
        }
    }

    private static Occurrence anchor(Anchors anchors, String name) {
        Occurrence anchor = anchors.moment(name);
        if (anchor == null) {
            throw new IllegalStateException("the rule does not give «" + name + "», from which a clause reckons");
        }
        return anchor;
    }

    private static Anchored before(Occurrence anchor, boolean mustHaveHappened, Function<Moment, Deadline> deadline) {
        return switch (anchor.state()) {
            case NOT_RECORDED -> unknown(Standing.NOT_RECORDED, anchor);
            case MISSING -> unknown(mustHaveHappened ? Standing.NOT_RECORDED : Standing.NOT_OWED, anchor);
            case HAPPENED, FORESEEN ->
                new Anchored(Standing.KNOWN, anchor, anchor, deadline.apply(anchor.when()), null, Doubt.NONE);
        };
    }

    private static Anchored after(Occurrence anchor, Span span, Anchors anchors, boolean mustHaveHappened) {
        return switch (anchor.state()) {
            case NOT_RECORDED -> unknown(Standing.NOT_RECORDED, anchor);
            case FORESEEN -> unknown(Standing.NOT_OWED, anchor);
            case MISSING -> unknown(mustHaveHappened ? Standing.NOT_RECORDED : Standing.NOT_OWED, anchor);
            case HAPPENED ->
                new Anchored(
                        Standing.KNOWN,
                        anchor,
                        anchor,
                        Reckoning.after(span, anchor.when(), anchors.calendar()),
                        anchor.when(),
                        Doubt.NONE);
        };
    }

    private static Anchored unknown(Standing standing, Occurrence anchor) {
        return new Anchored(standing, anchor, anchor, null, null, Doubt.NONE);
    }

    /** Week N begins N weeks after the expected birth less 40 weeks. */
    private static Anchored week(int number, Anchors anchors) {
        Occurrence expected = anchors.expectedBirth();
        if (!expected.isRecorded()) {
            return unknown(Standing.NOT_RECORDED, expected);
        }
        Moment conception = Moment.on(expected.when().day().minusWeeks(40));
        Deadline end = Reckoning.after(new Span(number, Unit.WEEKS), conception, anchors.calendar());
        return new Anchored(Standing.KNOWN, expected, expected, end, null, Doubt.NONE);
    }

    private static Anchored whichever(Requirement.Whichever whichever, Anchors anchors, boolean mustHaveHappened) {
        Map<Standing, List<Anchored>> several = new EnumMap<>(Standing.class);
        for (Requirement.ByWhen one : whichever.several()) {
            Anchored anchored = reckoned(one, anchors, false);
            several.computeIfAbsent(anchored.standing, none -> new ArrayList<>())
                    .add(anchored);
        }
        if (several.containsKey(Standing.OUTSIDE_CALENDAR)) {
            return several.get(Standing.OUTSIDE_CALENDAR).get(0);
        }
        List<Anchored> known = several.getOrDefault(Standing.KNOWN, List.of());
        List<Anchored> unrecorded = several.getOrDefault(Standing.NOT_RECORDED, List.of());
        if (!known.isEmpty()) {
            return chosen(known, whichever.sooner(), !unrecorded.isEmpty());
        }
        if (!unrecorded.isEmpty()) {
            return unknown(Standing.NOT_RECORDED, firstNamed(unrecorded));
        }
        List<Anchored> notOwed = several.getOrDefault(Standing.NOT_OWED, List.of());
        boolean foreseen =
                notOwed.stream().anyMatch(one -> one.anchor != null && one.anchor.state() == Occurrence.State.FORESEEN);
        return unknown(mustHaveHappened && !foreseen ? Standing.NOT_RECORDED : Standing.NOT_OWED, firstNamed(notOwed));
    }

    /** One of what cannot be told, the same in whatever order they are written. */
    private static Occurrence firstNamed(List<Anchored> several) {
        return several.stream()
                .map(one -> Objects.requireNonNull(one.anchor))
                .min(Comparator.comparing(Occurrence::pointer).thenComparing(Occurrence::field))
                .orElseThrow();
    }

    private static Anchored chosen(List<Anchored> known, boolean sooner, boolean doubtful) {
        Comparator<Anchored> byDeadline = Comparator.comparing(
                        (Anchored one) -> deadlineOf(one).last())
                .thenComparing(one -> deadlineOf(one).first())
                .thenComparing(one -> Objects.requireNonNull(one.anchor).pointer());
        Anchored chosen =
                known.stream().min(sooner ? byDeadline : byDeadline.reversed()).orElseThrow();
        boolean allAfter = known.stream().allMatch(one -> one.reckonedFrom != null);
        Moment from = allAfter
                ? known.stream()
                        .map(one -> Objects.requireNonNull(one.reckonedFrom))
                        .min(Comparator.comparing(Moment::first))
                        .orElseThrow()
                : null;
        Doubt doubt = !doubtful ? Doubt.NONE : sooner ? Doubt.MAYBE_SOONER : Doubt.MAYBE_LATER;
        return new Anchored(Standing.KNOWN, chosen.anchor, null, chosen.deadline, from, doubt);
    }

    private static Deadline deadlineOf(Anchored anchored) {
        return Objects.requireNonNull(anchored.deadline);
    }
}
