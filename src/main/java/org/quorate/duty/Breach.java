package org.quorate.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.OwedBy;
import org.quorate.finding.Subject;

/**
 * An occasion on which a professional owed a duty that was breached, neither advisory nor waived nor excused: one
 * conference or core group, however many duties were breached at it.
 *
 * @param policy the policy
 * @param professional the professional's id
 * @param occasion the id of the conference or core group
 * @param day the London day of the occasion; null where it cannot be told
 */
public record Breach(
        String policy,
        String professional,
        String occasion,
        @Nullable LocalDate day) {

    /** The occasions of breaches by professionals, each once. */
    public static Collection<Breach> of(List<Finding> findings) {
        Map<List<String>, Breach> breaches = new LinkedHashMap<>();
        for (Finding finding : findings) {
            OwedBy owedBy = finding.owedBy();
            String occasion = occasion(finding.subject());
            if (finding.isPlainBreach() && owedBy != null && owedBy.professional() != null && occasion != null) {
                Breach one = new Breach(finding.policy(), owedBy.professional(), occasion, finding.trigger());
                breaches.merge(
                        List.of(one.policy, one.professional, occasion),
                        one,
                        (first, other) -> first.day == null ? other : first);
            }
        }
        return breaches.values();
    }

    private static @Nullable String occasion(Subject subject) {
        return subject.type().equals("core-group") ? subject.id() : subject.conference();
    }

    /**
     * The day of the last occasion that is tolerated; null where none is, or its day cannot be told.
     *
     * @param tolerated how many are
     */
    public static @Nullable LocalDate lastTolerated(List<Breach> breaches, int tolerated) {
        if (tolerated == 0) {
            return null;
        }
        List<Breach> sorted = new ArrayList<>(breaches);
        sorted.sort(Comparator.comparing((Breach one) -> one.day == null ? LocalDate.MAX : one.day)
                .thenComparing(Breach::occasion));
        return sorted.get(tolerated - 1).day();
    }
}
