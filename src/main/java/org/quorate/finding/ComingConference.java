package org.quorate.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * How ready a conference is that is still to come.
 *
 * @param id the conference
 * @param type its type as recorded
 * @param start when it is to start
 * @param invitationsKept whether the source keeps invitations; without them nobody knows who is invited
 * @param reportsKept whether the source keeps reports
 * @param notKept fields of invitations and reports that the source does not keep, by their dotted names
 * @param invitations who is invited, in the order of the record
 * @param reports each report listed, and then each invited agency without one
 * @param quorum for each policy that asks for one, whether the apologies so far leave a quorum
 */
public record ComingConference(
        String id,
        String type,
        Moment start,
        boolean invitationsKept,
        boolean reportsKept,
        List<String> notKept,
        List<Invited> invitations,
        List<AwaitedReport> reports,
        List<ExpectedQuorum> quorum) {

    /**
     * An invitation.
     *
     * @param who the person's id
     * @param group {@code professional}, {@code family} or {@code child}
     * @param agency a professional's agency as the record names it; null for any other
     * @param sent when it was sent; null where it has not been
     * @param apologies when apologies came; null where none have
     * @param representative who is to stand in; null where nobody is named
     */
    public record Invited(
            String who,
            String group,
            @Nullable String agency,
            @Nullable Moment sent,
            @Nullable Moment apologies,
            @Nullable String representative) {}

    /**
     * A report that is there, or is still missing.
     *
     * @param agency the agency that owes it; null where the author is not known
     * @param professional the author; null where there is none yet
     * @param report its id; null where there is none yet
     * @param toChair when it reached the chair; null where it has not
     * @param shared when it was first shared with parents; null where it has not been
     */
    public record AwaitedReport(
            @Nullable String agency,
            @Nullable String professional,
            @Nullable String report,
            @Nullable Moment toChair,
            @Nullable Moment shared) {}

    /**
     * Whether everyone invited who gave no apologies, and whoever is named to stand in, would make a quorum.
     *
     * @param policy the policy
     * @param clause its clause
     * @param formula the agencies it asks for
     * @param holds {@code yes}, {@code no} or {@code cannot-tell}
     * @param expected the agencies that are expected, as the policy counts them, sorted
     */
    public record ExpectedQuorum(String policy, String clause, String formula, String holds, List<String> expected) {}
}
