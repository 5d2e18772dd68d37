package org.quorate.policy.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Clause;
import org.quorate.policy.Modality;
import org.quorate.policy.Requirement;

/** Compares two clauses of one obligation, aspect by aspect. */
final class ClauseDifference {
    private static final Set<String> LENIENT = Set.of("excusable", "exception", "at-discretion");

    private final Clause first;
    private final Clause second;

    private ClauseDifference(Clause first, Clause second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Compares two clauses.
     *
     * @param alone whether each is the only one of its obligation, so that the cases it is about are all there are
     */
    static Verdict of(Clause first, Clause second, boolean alone) {
        ClauseDifference difference = new ClauseDifference(first, second);
        List<Verdict> aspects = new ArrayList<>(List.of(difference.modality()));
        if (alone) {
            aspects.add(0, difference.conditions());
        }
        Set<String> keys = new TreeSet<>(first.requirements().keySet());
        keys.addAll(second.requirements().keySet());
        keys.forEach(key -> aspects.add(difference.requirement(key)));
        return Verdict.over(aspects, first.policy(), second.policy());
    }

    private Verdict conditions() {
        boolean within = first.isWithin(second);
        boolean around = second.isWithin(first);
        if (within && around) {
            return Verdict.SAME;
        }
        return within
                ? Verdict.second("it asks in more cases")
                : around ? Verdict.first("it asks in more cases") : Verdict.notComparable("they are about other cases");
    }

    private Verdict modality() {
        boolean forbids = first.modality().forbids();
        if (forbids != second.modality().forbids()) {
            return Verdict.notComparable("one forbids what the other asks for");
        }
        int order = rank(first.modality()) - rank(second.modality());
        boolean one = order < 0;
        return Verdict.of(
                order,
                "“" + (one ? first : second).modality().id() + "” is more than “"
                        + (one ? second : first).modality().id() + "”");
    }

    private static int rank(Modality modality) {
        return switch (modality) {
            case MUST, MUST_NOT -> 0;
            case SHOULD, SHOULD_NOT -> 1;
            case MAY, FACTUAL -> 2;
        };
    }

    /** What is forbidden the wider, is the stricter. */
    private Verdict requirement(String key) {
        Verdict asked = asked(key);
        boolean forbidden = first.modality().forbids() && second.modality().forbids() && !LENIENT.contains(key);
        return forbidden || (key.equals("within") && isKeptFromEnding()) ? asked.turned("it forbids more") : asked;
    }

    /** Whose span is one in which the thing must not be done. */
    private boolean isKeptFromEnding() {
        return first.obligation().equals("plan-not-ended") && first.asks("within") && second.asks("within");
    }

    private Verdict asked(String key) {
        Set<String> words = AskedWords.of(first, key);
        Set<String> otherWords = AskedWords.of(second, key);
        if (words != null && otherWords != null) {
            return AskedWords.compare(key, words, otherWords);
        }
        Requirement one = first.requirement(key);
        Requirement other = second.requirement(key);
        if (one == null || other == null) {
            return key.equals("target") && isReachedAnyway() ? Verdict.SAME : oneSided(key, one);
        }
        boolean counted = one instanceof Requirement.ByWhen || one instanceof Requirement.Length;
        return one.equals(other) && !counted ? Verdict.SAME : values(key, one, other);
    }

    /** Whether the side without a target has a maximum that is no later than the other's target. */
    private boolean isReachedAnyway() {
        boolean aims = first.asks("target");
        Clause aiming = aims ? first : second;
        Clause binding = aims ? second : first;
        Deadlines deadlines = new Deadlines(new Spans(new BothCalendars(binding, aiming)));
        return aiming.requirement("target") instanceof Requirement.ByWhen target
                && binding.deadline()
                        .filter(most -> deadlines.isNeverLater(most, target))
                        .isPresent();
    }

    private Verdict values(String key, Requirement one, Requirement other) {
        Spans spans = new Spans(new BothCalendars(first, second));
        Deadlines deadlines = new Deadlines(spans);
        if (one instanceof Requirement.ByWhen when && other instanceof Requirement.ByWhen otherWhen) {
            return key.equals("not-before") ? deadlines.bounds(when, otherWhen) : deadlines.compare(when, otherWhen);
        }
        if (one instanceof Requirement.Quorum quorum && other instanceof Requirement.Quorum otherQuorum) {
            return Quorums.compare(quorum.formula(), otherQuorum.formula());
        }
        if (one instanceof Requirement.Count count && other instanceof Requirement.Count otherCount) {
            return Verdict.of(count.number() - otherCount.number(), "fewer are tolerated");
        }
        if (one instanceof Requirement.Length length && other instanceof Requirement.Length otherLength) {
            return spans.after(length.span(), otherLength.span());
        }
        return Verdict.notComparable("“" + one + "” against “" + other + "”");
    }

    private static Verdict oneSided(String key, @Nullable Requirement first) {
        boolean firstHas = first != null;
        if (LENIENT.contains(key)) {
            return firstHas
                    ? Verdict.second("it knows no " + excuse(key))
                    : Verdict.first("it knows no " + excuse(key));
        }
        return firstHas ? Verdict.first("it says “" + key + "” too") : Verdict.second("it says “" + key + "” too");
    }

    private static String excuse(String key) {
        return key.equals("at-discretion")
                ? "discretion"
                : key.equals("exception") ? "exception" : "approved departure";
    }
}
