package org.quorate.duty;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quorate.facts.Answer;
import org.quorate.facts.Answer.Reply;
import org.quorate.facts.Conference;
import org.quorate.facts.Presence;
import org.quorate.finding.Finding;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;
import org.quorate.policy.Clause;

/**
 * What a policy found of a conference that was not quorate, or of which nobody can tell.
 *
 * @param policy the policy
 * @param conference the conference's id
 * @param inquorate whether it was not quorate; yes, or that nobody can tell
 * @param clause the clause that judged it
 */
public record JudgedQuorum(String policy, String conference, Answer inquorate, Clause clause) {

    /** One for each policy and conference of which it was found; a breach decides where several clauses judged. */
    public static Collection<JudgedQuorum> of(List<Finding> findings) {
        Map<List<String>, JudgedQuorum> judged = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String conference = finding.subject().conference();
            Clause clause = finding.clause();
            boolean breached = finding.outcome() == Outcome.BREACHED;
            boolean doubted = breached || finding.outcome() == Outcome.UNDETERMINED;
            if (finding.obligation().equals("quorum") && doubted && conference != null && clause != null) {
                JudgedQuorum one = new JudgedQuorum(
                        finding.policy(), conference, inquorate(finding, conference, breached), clause);
                judged.merge(
                        List.of(one.policy, conference),
                        one,
                        (first, other) -> first.inquorate.reply() == Reply.YES ? first : other);
            }
        }
        return judged.values();
    }

    private static Answer inquorate(Finding finding, String conference, boolean breached) {
        String pointer = finding.evidence().isEmpty()
                ? "/conferences"
                : finding.evidence().get(0).pointer();
        return breached
                ? new Answer(
                        Reply.YES, pointer, null, "conferences.attendance", false, "that conference was not quorate")
                : new Answer(
                        finding.kind() == Kind.INCONSISTENT ? Reply.CONTRADICTED : Reply.NOT_ANSWERED,
                        pointer,
                        null,
                        "whether conference " + conference + " was quorate",
                        false,
                        finding.kind() == Kind.INCONSISTENT ? finding.detail() : null);
    }

    /**
     * Whether one of these conditions lets the conference be held without a quorum a second time: a pre-birth
     * conference, or one that could not have been quorate whoever came.
     */
    public Answer allowed(Set<String> unless, Conference held, Presence everyone) {
        boolean preBirth = unless.contains("pre-birth") && held.type().equals("pre-birth");
        Reply possible =
                unless.contains("no-quorum-possible") ? clause.quorate(everyone).reply() : Reply.YES;
        Reply reply =
                preBirth || possible == Reply.NO ? Reply.YES : possible == Reply.YES ? Reply.NO : Reply.NOT_ANSWERED;
        String why = reply == Reply.NO
                ? "the conference before it was not quorate either"
                : reply == Reply.YES ? null : "whether it could have been quorate";
        return new Answer(reply, held.pointer(), null, "conferences.type", false, why);
    }
}
