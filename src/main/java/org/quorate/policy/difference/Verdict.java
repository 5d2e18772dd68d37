package org.quorate.policy.difference;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which of two sides asks for more.
 *
 * @param side which
 * @param why a reason to be read aloud; empty where both ask the same
 */
public record Verdict(Side side, String why) {

    /** The side that is stricter. */
    public enum Side {
        /** The first of the two. */
        FIRST("first"),
        /** The second of the two. */
        SECOND("second"),
        /** Both ask the same. */
        SAME("same"),
        /** Neither can be said to be: they ask for different things, or a calendar decides. */
        NOT_COMPARABLE("not-comparable");

        private final String id;

        Side(String id) {
            this.id = id;
        }

        /** The word used in JSON. */
        public String id() {
            return id;
        }
    }

    static final Verdict SAME = new Verdict(Side.SAME, "");

    static Verdict first(String why) {
        return new Verdict(Side.FIRST, why);
    }

    static Verdict second(String why) {
        return new Verdict(Side.SECOND, why);
    }

    static Verdict notComparable(String why) {
        return new Verdict(Side.NOT_COMPARABLE, why);
    }

    boolean isFirstOrSame() {
        return side == Side.FIRST || side == Side.SAME;
    }

    /** Whether the second asks for as much as the first, or more. */
    public boolean isSecondOrSame() {
        return side == Side.SECOND || side == Side.SAME;
    }

    /** The other way round, for another reason, where one side is ahead. */
    Verdict turned(String reason) {
        return switch (side) {
            case FIRST -> second(reason);
            case SECOND -> first(reason);
            default -> this;
        };
    }

    /** The first where the number is negative, the second where it is positive. */
    static Verdict of(int order, String why) {
        return order == 0 ? SAME : order < 0 ? first(why) : second(why);
    }

    /**
     * One verdict over several aspects: a side has to be stricter in some and laxer in none.
     *
     * @param first the name of the first side
     * @param second the name of the second
     */
    static Verdict over(List<Verdict> aspects, String first, String second) {
        List<Verdict> apart =
                aspects.stream().filter(one -> one.side != Side.SAME).toList();
        if (apart.isEmpty()) {
            return SAME;
        }
        Side side = apart.get(0).side;
        boolean agree = apart.stream().allMatch(one -> one.side == side);
        String why = apart.stream()
                .map(one -> agree ? one.why : one.named(first, second))
                .collect(Collectors.joining("; "));
        return new Verdict(agree ? side : Side.NOT_COMPARABLE, why);
    }

    private String named(String first, String second) {
        return switch (side) {
            case FIRST -> first + " is stricter in that " + why;
            case SECOND -> second + " is stricter in that " + why;
            default -> why;
        };
    }
}
