package org.quorate.policy.difference;

import java.util.List;
import java.util.function.Predicate;
import org.quorate.policy.Requirement;
import org.quorate.policy.Requirement.ByWhen;
import org.quorate.policy.Requirement.Direction;
import org.quorate.policy.Requirement.Whichever;
import org.quorate.time.Span;
import org.quorate.time.Unit;

/** Compares by when two clauses want a thing done. */
final class Deadlines {
    private static final Span AT_ONCE = new Span(0, Unit.HOURS);

    private static final String END_OF_THE = "end of the ";

    private final Spans spans;

    Deadlines(Spans spans) {
        this.spans = spans;
    }

    /** Which of the two is the sooner. */
    Verdict compare(ByWhen first, ByWhen second) {
        if (first.equals(second) && spans.countAlike()) {
            return Verdict.SAME;
        }
        if (first instanceof Whichever || second instanceof Whichever) {
            return alternatives(first, second);
        }
        if (first instanceof Requirement.Every one && second instanceof Requirement.Every other) {
            return spans.after(one.span(), other.span());
        }
        if (first instanceof Requirement.Week one && second instanceof Requirement.Week other) {
            return Verdict.of(one.number() - other.number(), "the earlier week is sooner");
        }
        String anchor = anchor(first);
        String otherAnchor = anchor(second);
        if (anchor.isEmpty() || otherAnchor.isEmpty()) {
            return Verdict.notComparable("“" + first + "” against “" + second + "”");
        }
        return anchor.equals(otherAnchor) ? reckoned(first, second, anchor) : apart(first, second);
    }

    /** Which of two bounds is the later: before the bound nothing may be done, so that the later one leaves less room. */
    Verdict bounds(ByWhen first, ByWhen second) {
        return compare(first, second).turned("it lets nothing be done until later");
    }

    /** Whether the one is never later than the other. */
    boolean isNeverLater(ByWhen one, ByWhen other) {
        if (other instanceof Whichever several && several.sooner()) {
            return several.several().stream().allMatch(each -> isNeverLater(one, each));
        }
        if (one instanceof Whichever several) {
            Predicate<ByWhen> sooner = each -> isNeverLater(each, other);
            return several.sooner()
                    ? several.several().stream().anyMatch(sooner)
                    : several.several().stream().allMatch(sooner);
        }
        if (other instanceof Whichever several) {
            return several.several().stream().anyMatch(each -> isNeverLater(one, each));
        }
        return compare(one, other).isFirstOrSame();
    }

    private Verdict alternatives(ByWhen first, ByWhen second) {
        boolean sooner = isNeverLater(first, second);
        boolean later = new Deadlines(spans.turned()).isNeverLater(second, first);
        if (sooner && later) {
            return Verdict.SAME;
        }
        if (sooner) {
            return Verdict.first(whichever(first, second));
        }
        return later
                ? Verdict.second(whichever(second, first))
                : Verdict.notComparable("“" + first + "” against “" + second + "”");
    }

    private static String whichever(ByWhen sooner, ByWhen later) {
        if (sooner instanceof Whichever one && one.sooner()) {
            return "whichever is sooner is never later than either";
        }
        return later instanceof Whichever other && !other.sooner()
                ? "whichever is later is never sooner than either"
                : "“" + sooner + "” is never later than “" + later + "”";
    }

    private Verdict reckoned(ByWhen first, ByWhen second, String anchor) {
        if (direction(first) != direction(second)) {
            String why = "before the " + anchor + " is sooner than after it";
            return direction(first) == Direction.BEFORE ? Verdict.first(why) : Verdict.second(why);
        }
        return length(first, second);
    }

    private Verdict length(ByWhen first, ByWhen second) {
        return direction(first) == Direction.AFTER
                ? spans.after(span(first), span(second))
                : spans.before(span(first), span(second));
    }

    /** A meeting starts before it ends; of other moments nothing is certain. */
    private Verdict apart(ByWhen first, ByWhen second) {
        String anchor = anchor(first);
        String otherAnchor = anchor(second);
        boolean ordered = List.of(END_OF_THE + otherAnchor, END_OF_THE + anchor).stream()
                .anyMatch(end -> end.equals(anchor) || end.equals(otherAnchor));
        Verdict side = direction(first) == direction(second) ? length(first, second) : Verdict.notComparable("");
        if (ordered && otherAnchor.startsWith(END_OF_THE) && side.isFirstOrSame()) {
            return Verdict.first("the " + anchor + " starts before it ends");
        }
        if (ordered && anchor.startsWith(END_OF_THE) && side.isSecondOrSame()) {
            return Verdict.second("the " + otherAnchor + " starts before it ends");
        }
        return Verdict.notComparable("one reckons from the " + anchor + ", the other from the " + otherAnchor);
    }

    private static String anchor(ByWhen when) {
        return when instanceof Requirement.Within within
                ? within.anchor()
                : when instanceof Requirement.Before before ? before.anchor() : "";
    }

    private static Direction direction(ByWhen when) {
        return when instanceof Requirement.Within within ? within.direction() : Direction.BEFORE;
    }

    private static Span span(ByWhen when) {
        return when instanceof Requirement.Within within ? within.span() : AT_ONCE;
    }
}
