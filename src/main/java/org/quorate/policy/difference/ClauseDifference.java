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
    /** Of what is asked, more is stricter; of what is allowed or excepted, less. */
    private static final Set<String> ASKED = Set.of("items", "to", "at");

    private static final Set<String> ALLOWED = Set.of("by", "unless", "satisfied-by");
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
        boolean forbids = first.modality() == Modality.MUST_NOT;
        if (forbids != (second.modality() == Modality.MUST_NOT)) {
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
            case SHOULD -> 1;
            case MAY, FACTUAL -> 2;
        };
    }

    private Verdict requirement(String key) {
        Requirement one = first.requirement(key);
        Requirement other = second.requirement(key);
        if (one == null || other == null) {
            return oneSided(key, one);
        }
        if (one.equals(other)) {
            return Verdict.SAME;
        }
        if (one instanceof Requirement.ByWhen when && other instanceof Requirement.ByWhen otherWhen) {
            return key.equals("not-before")
                    ? Verdict.notComparable("“not before” is another on each side")
                    : Deadlines.compare(when, otherWhen);
        }
        if (one instanceof Requirement.Quorum quorum && other instanceof Requirement.Quorum otherQuorum) {
            return Quorums.compare(quorum.formula(), otherQuorum.formula());
        }
        if (one instanceof Requirement.Words words && other instanceof Requirement.Words otherWords) {
            return words(key, words.words(), otherWords.words());
        }
        if (one instanceof Requirement.Count count && other instanceof Requirement.Count otherCount) {
            return Verdict.of(count.number() - otherCount.number(), "fewer are tolerated");
        }
        if (one instanceof Requirement.Length length && other instanceof Requirement.Length otherLength) {
            return Spans.after(length.span(), otherLength.span());
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

    private static Verdict words(String key, Set<String> first, Set<String> second) {
        boolean more = first.containsAll(second);
        boolean less = second.containsAll(first);
        if ((!more && !less) || !(ASKED.contains(key) || ALLOWED.contains(key))) {
            return Verdict.notComparable("“" + key + "” is another on each side");
        }
        if (ASKED.contains(key)) {
            return more ? Verdict.first("it asks for more") : Verdict.second("it asks for more");
        }
        return more ? Verdict.second("it allows less") : Verdict.first("it allows less");
    }
}
