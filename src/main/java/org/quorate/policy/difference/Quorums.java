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
    private static final String OTHER = "other ";
    private static final String KNOWS = " in direct contact with the child";

    private final QuorumFormula first;
    private final QuorumFormula second;
    private final int others;
    private @Nullable String onlyFirst;
    private @Nullable String onlySecond;

    private Quorums(QuorumFormula first, QuorumFormula second) {
        this.first = first;
        this.second = second;
        this.others = Math.max(counted(first), counted(second));
    }

    private static int counted(QuorumFormula formula) {
        return formula.counted() == null ? 1 : formula.counted().number();
    }

    static Verdict compare(QuorumFormula first, QuorumFormula second) {
        Quorums quorums = new Quorums(first, second);
        Set<String> agencies = new LinkedHashSet<>(first.named());
        agencies.addAll(second.named());
        agencies.addAll(first.whereInvited());
        agencies.addAll(second.whereInvited());
        quorums.tryEach(List.copyOf(agencies), 0, new LinkedHashSet<>(), new LinkedHashSet<>());
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
            tryOthers(present, inContact);
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

    /** Of the agencies that nobody names only the number matters, and how many of them know the child. */
    private void tryOthers(Set<String> named, Set<String> namedInContact) {
        for (int more = 0; more <= others; more++) {
            for (int closer = 0; closer <= more; closer++) {
                Set<String> present = new LinkedHashSet<>(named);
                Set<String> inContact = new LinkedHashSet<>(namedInContact);
                for (int one = 1; one <= more; one++) {
                    present.add(OTHER + one);
                    if (one <= closer) {
                        inContact.add(OTHER + one);
                    }
                }
                judge(present, inContact, Reply.NO);
                judge(present, inContact, Reply.YES);
            }
        }
    }

    private void judge(Set<String> present, Set<String> inContact, Reply parent) {
        Set<String> invited = new LinkedHashSet<>(present);
        invited.addAll(first.whereInvited());
        invited.addAll(second.whereInvited());
        Presence presence = new Presence(true, "", present, Set.of(), inContact, Set.of(), invited, parent, 0, false);
        boolean one = first.isMetBy(presence);
        boolean other = second.isMetBy(presence);
        if (one && !other && onlyFirst == null) {
            onlyFirst = words(present, inContact, parent);
        } else if (other && !one && onlySecond == null) {
            onlySecond = words(present, inContact, parent);
        }
    }

    private static String alone(String who) {
        boolean several = Character.isDigit(who.charAt(0)) && !who.startsWith("1 ");
        return several ? who : who + " alone";
    }

    private static int number(Set<String> agencies) {
        return (int)
                agencies.stream().filter(agency -> agency.startsWith(OTHER)).count();
    }

    private static void others(int number, String how, List<String> who) {
        if (number > 0) {
            who.add(number + " other " + (number == 1 ? "agency" : "agencies") + how);
        }
    }

    private static String words(Set<String> present, Set<String> inContact, Reply parent) {
        List<String> who = new ArrayList<>();
        present.stream()
                .filter(agency -> !agency.startsWith(OTHER))
                .forEach(agency -> who.add(inContact.contains(agency) ? agency + KNOWS : agency));
        int closer = number(inContact);
        others(closer, KNOWS, who);
        others(number(present) - closer, "", who);
        if (parent == Reply.YES) {
            who.add("a parent");
        }
        if (who.isEmpty()) {
            return "nobody at all";
        }
        String last = who.remove(who.size() - 1);
        return who.isEmpty() ? alone(last) : String.join(", ", who) + " and " + last;
    }
}
