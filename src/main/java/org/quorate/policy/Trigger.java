package org.quorate.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Occurrence;
import org.quorate.policy.Requirement.ByWhen;
import org.quorate.policy.Requirement.Direction;

/**
 * The moment from which or to which a deadline is reckoned. Its day chooses the version of a pack, and on it the
 * conditions on a child are asked. Of several the earliest in time of those that have happened, in whatever order a pack
 * writes them.
 */
final class Trigger {
    /** From where the duties of each kind are reckoned, where a deadline does not say. */
    private static final List<String> OTHERWISE =
            List.of("conference", "core group", "strategy discussion", "notification of the transfer");

    private static final Comparator<Occurrence> EARLIEST = Comparator.comparing(
                    (Occurrence one) -> one.when().first())
            .thenComparing(one -> one.when().last())
            .thenComparing(Occurrence::pointer);

    private Trigger() {}

    /** That of a deadline; null while nothing of it has happened, or is planned for what comes before it. */
    static @Nullable Occurrence of(ByWhen when, Anchors anchors) {
        List<Occurrence> known = new ArrayList<>();
        collect(when, anchors, known);
        return known.stream()
                .filter(Occurrence::happened)
                .min(EARLIEST)
                .or(() -> known.stream().min(EARLIEST))
                .orElse(null);
    }

    private static void collect(ByWhen when, Anchors anchors, List<Occurrence> known) {
        if (when instanceof Requirement.Whichever whichever) {
            whichever.several().forEach(one -> collect(one, anchors, known));
        } else if (when instanceof Requirement.Week) {
            ofMeeting(anchors).forEach(known::add);
        } else {
            boolean ahead = when instanceof Requirement.Before
                    || (when instanceof Requirement.Within within && within.direction() == Direction.BEFORE);
            Anchors.namedIn(when).stream()
                    .flatMap(name -> Stream.ofNullable(anchors.moment(name)))
                    .filter(one -> one.happened() || (ahead && one.moment() != null))
                    .forEach(known::add);
        }
    }

    /** The meeting that the duty is about; where none was held, from where it is otherwise reckoned. */
    private static Stream<Occurrence> ofMeeting(Anchors anchors) {
        return OTHERWISE.stream()
                .flatMap(name -> Stream.ofNullable(anchors.moment(name)))
                .filter(one -> one.moment() != null)
                .limit(1);
    }

    /** That of a clause for duties with these moments: of its deadline, else of its bound, else of the meeting. */
    static @Nullable Occurrence of(Clause clause, Anchors anchors) {
        Occurrence named = clause.deadline()
                .or(clause::bound)
                .map(when -> of(when, anchors))
                .orElse(null);
        return named == null ? ofMeeting(anchors).findFirst().orElse(null) : named;
    }
}
