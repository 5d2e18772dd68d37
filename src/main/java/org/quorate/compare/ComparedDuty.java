package org.quorate.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.finding.OwedBy;
import org.quorate.finding.OwedTo;
import org.quorate.finding.Subject;

/**
 * One duty as several policies judge it. Duties are matched by obligation, subject, owing party, recipient and child; a
 * person is the same whatever a policy counts their agency as.
 *
 * @param findings one for each policy, in the order of the policies; null where that policy owes no such duty
 * @param split whether the policies make different numbers of duties of this obligation about this subject, so that what
 *     stands alone may be owed under another party's name
 */
public record ComparedDuty(List<@Nullable Finding> findings, boolean split) {

    /** The duties of one case, in the order of its findings. */
    static List<ComparedDuty> of(List<String> policies, List<Finding> oneCase) {
        Map<List<Object>, List<@Nullable Finding>> matched = new LinkedHashMap<>();
        Map<List<Object>, int[]> numbers = new LinkedHashMap<>();
        Map<List<Object>, Integer> seen = new LinkedHashMap<>();
        for (Finding finding : oneCase) {
            int policy = policies.indexOf(finding.policy());
            if (policy >= 0) {
                List<Object> duty = duty(finding);
                List<Object> own = new ArrayList<>(duty);
                own.add(policy);
                int occurrence = seen.merge(own, 1, Integer::sum);
                List<Object> key = new ArrayList<>(duty);
                key.add(occurrence);
                matched.computeIfAbsent(key, none -> new ArrayList<>(Collections.nCopies(policies.size(), null)))
                        .set(policy, finding);
                numbers.computeIfAbsent(subject(finding), none -> new int[policies.size()])[policy]++;
            }
        }
        return matched.values().stream()
                .map(findings -> new ComparedDuty(findings, isSplit(numbers, findings)))
                .toList();
    }

    private static List<Object> subject(Finding finding) {
        Subject subject = finding.subject();
        return List.of(finding.obligation(), subject.type(), subject.id(), String.valueOf(subject.conference()));
    }

    private static List<Object> duty(Finding finding) {
        OwedBy by = finding.owedBy();
        OwedTo to = finding.owedTo();
        String party = by == null ? "" : by.professional() != null ? by.professional() : "agency " + by.agency();
        return List.of(
                subject(finding), party, to == null ? "" : to.type() + " " + to.id(), String.valueOf(finding.child()));
    }

    private static boolean isSplit(Map<List<Object>, int[]> numbers, List<@Nullable Finding> findings) {
        int[] each = Objects.requireNonNull(numbers.get(subject(first(findings))));
        int alike = 0;
        for (int number : each) {
            if (number > 0 && alike > 0 && number != alike) {
                return true;
            }
            alike = number > 0 ? number : alike;
        }
        return false;
    }

    private static Finding first(List<@Nullable Finding> findings) {
        return Objects.requireNonNull(
                findings.stream().filter(Objects::nonNull).findFirst().orElse(null));
    }

    /** The finding of the first policy that has one. */
    public Finding any() {
        return first(findings);
    }

    /** What becomes of it, by the policies; null where a policy owes no such duty. */
    List<@Nullable Outcome> outcomes() {
        List<@Nullable Outcome> outcomes = new ArrayList<>();
        findings.forEach(one -> outcomes.add(one == null ? null : one.outcome()));
        return outcomes;
    }

    /** Whether its outcome differs between at least two of the policies. */
    public boolean isFlip() {
        return findings.stream()
                        .filter(Objects::nonNull)
                        .map(Finding::outcome)
                        .distinct()
                        .count()
                > 1;
    }
}
