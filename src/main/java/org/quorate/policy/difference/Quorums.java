package org.quorate.policy.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer.Reply;
import org.quorate.facts.Presence;
import org.quorate.policy.QuorumFormula;

/**
 * Compares two formulas by trying who might come: every set of the agencies that either names, with as many others as
 * either counts, in direct contact with the child or not, a parent or none. Whoever is named where invited is invited.
 */
final class Quorums {
    private static final List<String> OTHERS = List.of("another agency", "a second other agency", "a third");

    private final QuorumFormula first;
    private final QuorumFormula second;
    private @Nullable String onlyFirst;
    private @Nullable String onlySecond;

    private Quorums(QuorumFormula first, QuorumFormula second) {
        this.first = first;
        this.second = second;
    }

    static Verdict compare(QuorumFormula first, QuorumFormula second) {
        Quorums quorums = new Quorums(first, second);
        Set<String> agencies = new LinkedHashSet<>(first.named());
        agencies.addAll(second.named());
        agencies.addAll(first.whereInvited());
        agencies.addAll(second.whereInvited());
        List<String> all = new ArrayList<>(agencies);
        all.addAll(OTHERS);
        quorums.tryEach(all, 0, new LinkedHashSet<>(), new LinkedHashSet<>());
        return quorums.verdict();
    }

    private Verdict verdict() {
        if (onlyFirst == null && onlySecond == null) {
            return Verdict.SAME;
        }
        if (onlyFirst == null) {
            return Verdict.first(onlySecond + " would do for the other");
        }
        return onlySecond == null
                ? Verdict.second(onlyFirst + " would do for the other")
                : Verdict.notComparable(onlyFirst + " would do for one alone, " + onlySecond + " for the other alone");
    }

    private void tryEach(List<String> all, int index, Set<String> present, Set<String> inContact) {
        if (index == all.size()) {
            judge(all, present, inContact, Reply.NO);
            judge(all, present, inContact, Reply.YES);
            return;
        }
        tryEach(all, index + 1, present, inContact);
        Set<String> more = new LinkedHashSet<>(present);
        more.add(all.get(index));
        tryEach(all, index + 1, more, inContact);
        Set<String> closer = new LinkedHashSet<>(inContact);
        closer.add(all.get(index));
        tryEach(all, index + 1, more, closer);
    }

    private void judge(List<String> all, Set<String> present, Set<String> inContact, Reply parent) {
        Presence presence =
                new Presence(true, "", present, Set.of(), inContact, Set.of(), Set.copyOf(all), parent, 0, false);
        boolean one = first.isMetBy(presence);
        boolean other = second.isMetBy(presence);
        if (one && !other && onlyFirst == null) {
            onlyFirst = words(present, inContact, parent);
        } else if (other && !one && onlySecond == null) {
            onlySecond = words(present, inContact, parent);
        }
    }

    private static String words(Set<String> present, Set<String> inContact, Reply parent) {
        List<String> who = new ArrayList<>();
        present.forEach(agency -> who.add(inContact.contains(agency) ? agency + " (knows the child)" : agency));
        if (parent == Reply.YES) {
            who.add("a parent");
        }
        if (who.isEmpty()) {
            return "nobody at all";
        }
        String last = who.remove(who.size() - 1);
        return who.isEmpty() ? last + " alone" : String.join(", ", who) + " and " + last;
    }
}
