package org.quorate.policy.difference;

import org.quorate.policy.Requirement;
import org.quorate.policy.Requirement.ByWhen;
import org.quorate.policy.Requirement.Direction;
import org.quorate.time.Span;
import org.quorate.time.Unit;

/** Compares by when two clauses want a thing done. */
final class Deadlines {
    private static final Span AT_ONCE = new Span(0, Unit.HOURS);

    private static final String SOONER = "whichever is sooner is never later than either";

    private Deadlines() {}

    static Verdict compare(ByWhen first, ByWhen second) {
        if (first.equals(second)) {
            return Verdict.SAME;
        }
        if (first instanceof Requirement.Every one && second instanceof Requirement.Every other) {
            return Spans.after(one.span(), other.span());
        }
        if (first instanceof Requirement.Week one && second instanceof Requirement.Week other) {
            return Verdict.of(one.number() - other.number(), "the earlier week is sooner");
        }
        if (first instanceof Requirement.Whichever several && several.several().contains(second)) {
            return several.sooner() ? Verdict.first(SOONER) : Verdict.second(SOONER);
        }
        if (second instanceof Requirement.Whichever several && several.several().contains(first)) {
            return several.sooner() ? Verdict.second(SOONER) : Verdict.first(SOONER);
        }
        String anchor = anchor(first);
        String otherAnchor = anchor(second);
        if (anchor.isEmpty() || otherAnchor.isEmpty()) {
            return Verdict.notComparable("“" + first + "” against “" + second + "”");
        }
        if (!anchor.equals(otherAnchor)) {
            return Verdict.notComparable("one reckons from the " + anchor + ", the other from the " + otherAnchor);
        }
        if (direction(first) != direction(second)) {
            return Verdict.notComparable("one reckons before the " + anchor + ", the other after it");
        }
        return direction(first) == Direction.AFTER
                ? Spans.after(span(first), span(second))
                : Spans.before(span(first), span(second));
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
