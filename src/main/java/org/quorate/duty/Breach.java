package org.quorate.duty;

import java.util.ArrayList;
import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.finding.OwedBy;

/**
 * A breach by a professional, neither advisory nor waived nor excused.
 *
 * @param policy the policy
 * @param professional the professional's id
 * @param fingerprint the duty that was breached
 */
public record Breach(String policy, String professional, String fingerprint) {

    /** The breaches by professionals. */
    public static List<Breach> of(List<Finding> findings) {
        List<Breach> breaches = new ArrayList<>();
        for (Finding finding : findings) {
            OwedBy owedBy = finding.owedBy();
            if (finding.isPlainBreach() && owedBy != null && owedBy.professional() != null) {
                breaches.add(new Breach(finding.policy(), owedBy.professional(), finding.fingerprint()));
            }
        }
        return breaches;
    }
}
