package org.quorate.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer;
import org.quorate.facts.Answer.Reply;
import org.quorate.facts.Presence;

/**
 * Which agencies make a conference quorate.
 *
 * @param named agencies that each have to be present, in person or represented
 * @param whereInvited agencies that have to be present where they were invited
 * @param counted how many agencies have to be present; null where no number is asked
 * @param parent whether a parent has to be present
 */
public record QuorumFormula(
        List<String> named,
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
        return mayHold(presence)
                ? presence.answer(Reply.NOT_ANSWERED, doubt(presence))
                : presence.answer(Reply.NO, failure(presence));
    }

    /** Whether these agencies make a quorum, whatever is not known of others. */
    public boolean isMetBy(Presence presence) {
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
        all.addAll(presence.perhaps());
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
        missing.removeAll(presence.perhaps());
        return missing;
    }

    private String failure(Presence presence) {
        List<String> reasons = new ArrayList<>();
        List<String> missing = missing(presence);
        if (parent && presence.parent() == Reply.NO) {
            reasons.add("no parent was present");
        }
        if (!missing.isEmpty()) {
            reasons.add(all(missing) + (missing.size() == 1 ? " was" : " were") + " neither present nor represented");
        }
        if (counted != null && possible(presence) < counted.number()) {
            reasons.add("of " + counted + " only " + certain(presence) + " " + (certain(presence) == 1 ? "was" : "were")
                    + " present or represented");
        }
        return String.join(", and ", reasons);
    }

    private String doubt(Presence presence) {
        List<String> missing = missing(presence);
        if (!missing.isEmpty()) {
            return "whether an agency under a name that is not listed stands for " + all(missing);
        }
        List<String> uncertain = new ArrayList<>(named);
        whereInvited.stream().filter(agency -> !isNotInvited(agency, presence)).forEach(uncertain::add);
        uncertain.removeAll(presence.present());
        if (uncertain.isEmpty() && counted != null && certain(presence) < counted.number()) {
            uncertain.add(counted.toString());
        }
        if (parent && presence.parent() != Reply.YES) {
            uncertain.add("a parent");
        }
        return "whether " + all(uncertain) + (uncertain.size() == 1 ? " was" : " were") + " present";
    }

    private static String all(List<String> agencies) {
        List<String> others = new ArrayList<>(agencies);
        String last = others.remove(others.size() - 1);
        return others.isEmpty() ? last : String.join(", ", others) + " and " + last;
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(named);
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
