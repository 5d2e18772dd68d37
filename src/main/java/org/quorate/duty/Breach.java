package org.quorate.duty;

import java.util.ArrayList;
import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.finding.OwedBy;
import org.quorate.finding.Subject;

/**
 * A breach by a professional at a conference or a core group, neither advisory nor waived nor excused.
 *
 * @param policy the policy
 * @param professional the professional's id
 * @param meetingType {@code conference} or {@code core-group}
 * @param meeting the id of the meeting; of what concerns a report, the conference that it is for
 */
public record Breach(String policy, String professional, String meetingType, String meeting) {

    /** The breaches by professionals at meetings. */
    public static List<Breach> of(List<Finding> findings) {
        List<Breach> breaches = new ArrayList<>();
        for (Finding finding : findings) {
            OwedBy owedBy = finding.owedBy();
            Subject subject = finding.subject();
            if (!finding.isPlainBreach() || owedBy == null || owedBy.professional() == null) {
                continue;
            }
            if (subject.conference() != null) {
                breaches.add(new Breach(finding.policy(), owedBy.professional(), "conference", subject.conference()));
            } else if (subject.type().equals("core-group")) {
                breaches.add(new Breach(finding.policy(), owedBy.professional(), subject.type(), subject.id()));
            }
        }
        return breaches;
    }
}
