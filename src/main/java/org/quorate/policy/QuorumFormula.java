package org.quorate.policy;

import java.util.ArrayList;
import java.util.List;
import org.quorate.facts.Answer;
import org.quorate.facts.Presence;

/**
 * Which agencies make a conference quorate.
 *
 * @param agencies agencies that each have to be present, in person or represented
 */
public record QuorumFormula(List<String> agencies) {

    /** The agencies that were certainly not there. */
    private List<String> missing(Presence presence) {
        return agencies.stream()
                .filter(agency -> !presence.present().contains(agency)
                        && !presence.perhaps().contains(agency))
                .toList();
    }

    private List<String> uncertain(Presence presence) {
        return agencies.stream()
                .filter(agency -> presence.perhaps().contains(agency))
                .toList();
    }

    /**
     * Whether the conference was quorate. An agency present under a name that is not listed may be any one of those
     * missing; then nobody can tell.
     */
    Answer holds(Presence presence) {
        if (!presence.kept()) {
            return presence.answer(Answer.Reply.NOT_KEPT, null);
        }
        List<String> missing = missing(presence);
        List<String> uncertain = uncertain(presence);
        if (missing.isEmpty() && uncertain.isEmpty()) {
            return presence.answer(Answer.Reply.YES, null);
        }
        if (missing.size() > presence.unlisted()) {
            return presence.answer(
                    Answer.Reply.NO,
                    all(missing) + (missing.size() == 1 ? " was" : " were") + " neither present nor represented");
        }
        return presence.answer(
                Answer.Reply.NOT_ANSWERED,
                missing.isEmpty()
                        ? "whether " + all(uncertain) + (uncertain.size() == 1 ? " was" : " were") + " present"
                        : "whether an agency under a name that is not listed stands for " + all(missing));
    }

    private static String all(List<String> agencies) {
        List<String> others = new ArrayList<>(agencies);
        String last = others.remove(others.size() - 1);
        return others.isEmpty() ? last : String.join(", ", others) + " and " + last;
    }

    @Override
    public String toString() {
        return all(agencies);
    }
}
