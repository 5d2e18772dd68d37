package org.quorate.policy;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Requirement.Direction;
import org.quorate.policy.Requirement.Every;
import org.quorate.policy.Requirement.Whichever;
import org.quorate.policy.Requirement.Within;
import org.quorate.time.Span;

/** Finds deadlines of one clause that contradict each other, as far as they are reckoned alike. */
final class Windows {
    private Windows() {}

    /** What is wrong with them; empty where nothing is, or where only a calendar could tell. */
    static Optional<String> contradiction(Clause clause) {
        Requirement within = clause.requirement("within");
        if (isLater(clause.requirement("not-before"), within)) {
            return Optional.of("a «not-before» that is later than «within»: nothing is ever in time");
        }
        return isLater(clause.requirement("target"), clause.deadline().orElse(null))
                ? Optional.of("a «target» that is later than the most that is allowed")
                : Optional.empty();
    }

    /** What is wrong with a deadline that no procedure would set, such as one after the conference that a report is for. */
    static Optional<String> outOfPlace(Clause clause, Form.Key within) {
        return clause.deadline().stream()
                .flatMap(when -> when instanceof Whichever several ? several.several().stream() : Stream.of(when))
                .filter(when -> within.never().stream().anyMatch(never -> says(when, never)))
                .map(when -> when + (isBefore(when) ? ", which is too early" : ", which is too late"))
                .findFirst();
    }

    private static boolean says(Requirement.ByWhen when, String never) {
        boolean moves = !(when instanceof Within span) || span.span().amount() > 0;
        String side = isBefore(when) ? "before " : "after ";
        return moves && Anchors.namedIn(when).stream().anyMatch(anchor -> never.equals(side + anchor));
    }

    private static boolean isBefore(Requirement.ByWhen when) {
        return when instanceof Requirement.Before
                || (when instanceof Within span && span.direction() == Direction.BEFORE);
    }

    private static boolean isLater(@Nullable Requirement first, @Nullable Requirement second) {
        if (first instanceof Within one && second instanceof Within other) {
            boolean alike = one.direction() == other.direction() && one.anchor().equals(other.anchor());
            int more = more(one.span(), other.span());
            return alike && (one.direction() == Direction.AFTER ? more > 0 : more < 0);
        }
        return first instanceof Every one && second instanceof Every other && more(one.span(), other.span()) > 0;
    }

    /** Above zero where the first span is longer for certain, below where it is shorter. */
    private static int more(Span one, Span other) {
        if (one.unit() != other.unit()) {
            return 0;
        }
        if (one.countsItsDay() == other.countsItsDay()) {
            return Integer.compare(one.amount(), other.amount());
        }
        return least(one) > other.amount() ? 1 : one.amount() < least(other) ? -1 : 0;
    }

    /** Where the day itself counts, it is one less, unless that is no working day. */
    private static int least(Span span) {
        return span.countsItsDay() ? span.amount() - 1 : span.amount();
    }
}
