package org.quorate.policy.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer.Reply;
import org.quorate.facts.Presence;
import org.quorate.policy.QuorumFormula;

/**
 * Compares two formulas by trying who might come: every set of the agencies that either names, with as many others as
 * either counts, in direct contact with the child or not, a parent or none. Whoever is named where invited may be
 * invited or not.
 */
public final class Quorums {
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

    /** Which of the two formulas asks for more. */
    public static Verdict compare(QuorumFormula first, QuorumFormula second) {
        Quorums quorums = new Quorums(first, second);
        Set<String> agencies = new LinkedHashSet<>(first.agencies());
        agencies.addAll(second.agencies());
        quorums.tryEach(List.copyOf(quorums.kinds(agencies)), 0, new LinkedHashSet<>(), new LinkedHashSet<>());
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

    /**
     * Agencies that both formulas treat alike differ by name alone: of each kind only the numbers matter that are there,
     * know the child, or were not even invited.
     */
    private void tryEach(List<List<String>> kinds, int index, Set<String> present, Set<String> inContact) {
        if (index == kinds.size()) {
            tryOthers(present, inContact);
            return;
        }
        List<String> kind = kinds.get(index);
        for (int there = 0; there <= kind.size(); there++) {
            for (int closer = 0; closer <= there; closer++) {
                Set<String> more = new LinkedHashSet<>(present);
                more.addAll(kind.subList(0, there));
                Set<String> close = new LinkedHashSet<>(inContact);
                close.addAll(kind.subList(0, closer));
                tryEach(kinds, index + 1, more, close);
            }
        }
    }

    private Collection<List<String>> kinds(Set<String> agencies) {
        return agencies.stream()
                .collect(Collectors.groupingBy(
                        agency -> List.of(
                                first.named().contains(agency),
                                second.named().contains(agency),
                                alternatives(first, agency),
                                alternatives(second, agency),
                                first.whereInvited().contains(agency),
                                second.whereInvited().contains(agency)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static List<Boolean> alternatives(QuorumFormula formula, String agency) {
        return formula.oneOf().stream().map(several -> several.contains(agency)).toList();
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
                for (Set<String> away : notInvited(present)) {
                    judge(present, inContact, away, Reply.NO);
                    judge(present, inContact, away, Reply.YES);
                }
            }
        }
    }

    /**
     * Who of those named where invited was not: nobody first. Whether each formula's are all invited is what matters, and
     * of both together.
     */
    private List<Set<String>> notInvited(Set<String> present) {
        List<Set<String>> away = new ArrayList<>(List.of(Set.of()));
        for (List<String> kind : List.copyOf(kinds(whereInvited()))) {
            List<String> absent =
                    kind.stream().filter(agency -> !present.contains(agency)).toList();
            if (!absent.isEmpty()) {
                List<Set<String>> with = new ArrayList<>();
                for (Set<String> one : away) {
                    Set<String> more = new LinkedHashSet<>(one);
                    more.addAll(absent);
                    with.add(more);
                }
                away.addAll(with);
            }
        }
        return away;
    }

    private Set<String> whereInvited() {
        Set<String> agencies = new LinkedHashSet<>(first.whereInvited());
        agencies.addAll(second.whereInvited());
        return agencies;
    }

    private void judge(Set<String> present, Set<String> inContact, Set<String> away, Reply parent) {
        Set<String> invited = new LinkedHashSet<>(present);
        invited.addAll(whereInvited());
        invited.removeAll(away);
        Presence presence =
                new Presence(true, "", present, Map.of(), inContact, Set.of(), invited, parent, 0, false, null);
        boolean one = first.isMetBy(presence);
        boolean other = second.isMetBy(presence);
        if (one && !other && onlyFirst == null) {
            onlyFirst = words(present, inContact, parent) + without(away);
        } else if (other && !one && onlySecond == null) {
            onlySecond = words(present, inContact, parent) + without(away);
        }
    }

    private static String without(Set<String> away) {
        return away.isEmpty()
                ? ""
                : ", where " + String.join(" and ", away) + (away.size() == 1 ? " was" : " were") + " not invited,";
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
