package org.quorate.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer;
import org.quorate.facts.Answer.Reply;
import org.quorate.facts.Presence;

/**
 * Which agencies make a conference quorate.
 *
 * @param named agencies that each have to be present, in person or represented
 * @param oneOf of each of these one has to be there
 * @param whereInvited agencies that have to be present where they were invited
 * @param counted how many agencies have to be present; null where no number is asked
 * @param parent whether a parent has to be present
 */
public record QuorumFormula(
        List<String> named,
        List<List<String>> oneOf,
        List<String> whereInvited,
        @Nullable Counted counted,
        boolean parent) {

    /**
     * A number of agencies.
     *
     * @param number how many
     * @param besides whether the named agencies do not count for it
     * @param inContact whether only agencies in direct contact with the child count
     */
    public record Counted(int number, boolean besides, boolean inContact) {
        @Override
        public String toString() {
            return number
                    + (besides ? " other" : "")
                    + (number == 1 ? " agency" : " agencies")
                    + (inContact ? " in direct contact with the child" : "");
        }
    }

    /**
     * Whether the conference was quorate. Where agencies of which nobody recorded whether they were there would make the
     * difference, or one under a name that is not listed, nobody can tell.
     */
    Answer holds(Presence presence) {
        if (!presence.kept()) {
            return presence.answer(Reply.NOT_KEPT, null);
        }
        if (isMetBy(presence)) {
            return presence.answer(Reply.YES, null);
        }
        return ways().anyMatch(one -> one.mayHold(presence))
                ? presence.doubt(open(presence), doubt(presence))
                : presence.answer(Reply.NO, failure(presence));
    }

    /** What leaves it open: that without which it could not hold, else the first of all there is. */
    private Reply open(Presence presence) {
        List<Reply> unknown = List.of(Reply.CONTRADICTED, Reply.NOT_ANSWERED, Reply.STRADDLES);
        return unknown.stream()
                .filter(one -> ways().noneMatch(way -> way.mayHold(presence.without(one))))
                .findFirst()
                .or(() -> unknown.stream()
                        .filter(presence.perhaps()::containsValue)
                        .findFirst())
                .orElse(Reply.NOT_ANSWERED);
    }

    /** Whether these agencies make a quorum, whatever is not known of others. */
    public boolean isMetBy(Presence presence) {
        return ways().anyMatch(one -> one.isMetInFull(presence));
    }

    /** Whether it asks for nobody at all. */
    boolean isMetByNobody() {
        return agencies().isEmpty() && !parent && (counted == null || counted.number() == 0);
    }

    /** All agencies that it names. */
    public Set<String> agencies() {
        Set<String> agencies = new LinkedHashSet<>(named);
        oneOf.forEach(agencies::addAll);
        agencies.addAll(whereInvited);
        return agencies;
    }

    /** The same formula with one agency of each alternative, in every way. */
    private Stream<QuorumFormula> ways() {
        if (oneOf.isEmpty()) {
            return Stream.of(this);
        }
        List<List<String>> others = oneOf.subList(1, oneOf.size());
        return oneOf.get(0).stream().flatMap(chosen -> {
            List<String> asked = new ArrayList<>(named);
            if (!asked.contains(chosen)) {
                asked.add(chosen);
            }
            return new QuorumFormula(asked, others, whereInvited, counted, parent).ways();
        });
    }

    /** Of the ways in which it could be met, the one that the conference was nearest to. */
    private QuorumFormula nearest(Presence presence) {
        return ways().min(Comparator.<QuorumFormula>comparingInt(
                                one -> one.missing(presence).size())
                        .thenComparing(one -> -one.possible(presence))
                        .thenComparing(one -> -one.certain(presence)))
                .orElse(this);
    }

    private boolean isMetInFull(Presence presence) {
        Set<String> present = presence.present();
        return present.containsAll(named)
                && whereInvited.stream().allMatch(agency -> present.contains(agency) || isNotInvited(agency, presence))
                && (counted == null || certain(presence) >= counted.number())
                && (!parent || presence.parent() == Reply.YES);
    }

    private static boolean isNotInvited(String agency, Presence presence) {
        return presence.invited() != null && !presence.invited().contains(agency);
    }

    /** Whether it might hold if everyone of whom nobody knows was there, and each unlisted agency stood for one missing. */
    private boolean mayHold(Presence presence) {
        int missing = missing(presence).size();
        return missing <= presence.unlisted()
                && (counted == null || possible(presence) - (counted.besides() ? missing : 0) >= counted.number())
                && (!parent || presence.parent() != Reply.NO);
    }

    private int certain(Presence presence) {
        return size(presence.present(), presence.inContact());
    }

    private int possible(Presence presence) {
        Set<String> all = new HashSet<>(presence.present());
        all.addAll(presence.perhaps().keySet());
        return size(all, presence.perhapsInContact());
    }

    private int size(Set<String> all, Set<String> inContact) {
        Set<String> counting = new HashSet<>(counted != null && counted.inContact() ? inContact : all);
        if (counted != null && counted.besides()) {
            named.forEach(counting::remove);
        }
        return counting.size();
    }

    /** The agencies that were certainly not there, of those that had to be. */
    private List<String> missing(Presence presence) {
        List<String> missing = new ArrayList<>(named);
        whereInvited.stream()
                .filter(agency ->
                        presence.invited() != null && presence.invited().contains(agency))
                .forEach(missing::add);
        missing.removeAll(presence.present());
        missing.removeAll(presence.perhaps().keySet());
        return missing;
    }

    private String failure(Presence presence) {
        List<String> reasons = new ArrayList<>();
        QuorumFormula nearest = nearest(presence);
        List<String> missing = alternatives(nearest.missing(presence));
        if (parent && presence.parent() == Reply.NO) {
            reasons.add("no parent was present");
        }
        if (!missing.isEmpty()) {
            reasons.add(all(missing) + (missing.size() == 1 ? " was" : " were") + " neither present nor represented");
        }
        if (counted != null && nearest.possible(presence) < counted.number()) {
            int certain = nearest.certain(presence);
            reasons.add("of " + counted + " only " + certain + " " + (certain == 1 ? "was" : "were")
                    + " present or represented");
        }
        return String.join(", and ", reasons);
    }

    private String doubt(Presence presence) {
        QuorumFormula nearest = nearest(presence);
        List<String> missing = alternatives(nearest.missing(presence));
        if (!missing.isEmpty()) {
            return "whether an agency under a name that is not listed stands for " + all(missing);
        }
        List<String> uncertain = new ArrayList<>(nearest.named());
        whereInvited.stream().filter(agency -> !isNotInvited(agency, presence)).forEach(uncertain::add);
        uncertain.removeAll(presence.present());
        uncertain = alternatives(uncertain);
        if (uncertain.isEmpty() && counted != null && nearest.certain(presence) < counted.number()) {
            uncertain.add(counted.toString());
        }
        if (parent && presence.parent() != Reply.YES) {
            uncertain.add("a parent");
        }
        boolean several = uncertain.size() > 1 || uncertain.get(0).contains(" agencies");
        return "whether " + all(uncertain) + (several ? " were" : " was") + " present";
    }

    /** Agencies of which one that was chosen among several stands for them all. */
    private List<String> alternatives(List<String> agencies) {
        List<String> shown = new ArrayList<>();
        for (String agency : agencies) {
            oneOf.stream()
                    .filter(several -> several.contains(agency) && !named.contains(agency))
                    .map(several -> String.join(" or ", several))
                    .findFirst()
                    .ifPresentOrElse(shown::add, () -> shown.add(agency));
        }
        return shown;
    }

    private static String all(List<String> agencies) {
        List<String> others = new ArrayList<>(agencies);
        String last = others.remove(others.size() - 1);
        return others.isEmpty() ? last : String.join(", ", others) + " and " + last;
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(named);
        oneOf.forEach(several -> parts.add(String.join(" or ", several)));
        whereInvited.forEach(agency -> parts.add(agency + " where invited"));
        if (counted != null) {
            parts.add(counted.toString());
        }
        if (parent) {
            parts.add("a parent");
        }
        return all(parts);
    }
}
