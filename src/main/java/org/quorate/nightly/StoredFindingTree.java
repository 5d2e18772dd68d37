package org.quorate.nightly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.OwedTo;
import org.quorate.history.Judgement;
import org.quorate.history.StoredDuty;
import org.quorate.history.StoredFinding;

/** A finding of an earlier run as JSON: every key of a finding, null or empty where nothing is kept. */
public final class StoredFindingTree {
    private StoredFindingTree() {}

    /** The tree of a finding; null where there is none. */
    public static @Nullable Map<String, @Nullable Object> of(@Nullable StoredFinding finding) {
        if (finding == null) {
            return null;
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        duty(tree, finding.duty());
        Judgement judgement = finding.judgement();
        tree.put("trigger", judgement.trigger());
        tree.put("policyVersion", judgement.policyVersion());
        tree.put("outcome", judgement.outcome());
        tree.put("kind", judgement.kind());
        tree.put("modality", finding.duty().modality());
        tree.put("advisory", judgement.advisory());
        tree.put("dueBy", judgement.dueBy());
        tree.put("doneAt", judgement.doneAt());
        tree.put("lateBy", judgement.lateBy());
        tree.put("explanation", null);
        tree.put("citation", null);
        tree.put("alsoCited", List.of());
        tree.put("evidence", List.of());
        tree.put("fingerprint", finding.duty().fingerprint());
        tree.put("waived", judgement.waived() == null ? null : Map.of("until", judgement.waived()));
        tree.put("excused", judgement.excused() == null ? null : Map.of("approval", judgement.excused()));
        return tree;
    }

    private static void duty(Map<String, @Nullable Object> tree, StoredDuty duty) {
        tree.put("caseId", duty.caseId());
        tree.put("policy", duty.policy());
        tree.put("obligation", duty.obligation());
        tree.put("clause", duty.clause());
        tree.put("subject", duty.subject());
        tree.put("owedBy", owedBy(duty));
        tree.put("owedTo", owedTo(duty.owedTo()));
        tree.put("child", duty.child());
    }

    private static @Nullable Object owedBy(StoredDuty duty) {
        if (duty.professional() == null && duty.agency() == null && duty.team() == null) {
            return null;
        }
        Map<String, @Nullable Object> by = new LinkedHashMap<>();
        by.put("professional", duty.professional());
        by.put("agency", duty.agency());
        by.put("team", duty.team());
        return by;
    }

    private static @Nullable Object owedTo(@Nullable OwedTo owedTo) {
        if (owedTo == null) {
            return null;
        }
        Map<String, @Nullable Object> to = new LinkedHashMap<>();
        to.put(owedTo.type(), owedTo.id());
        if (owedTo.type().equals("professional")) {
            to.put("agency", owedTo.agency());
        }
        return to;
    }

    /** A finding in one line. */
    public static String line(StoredFinding finding) {
        StoredDuty duty = finding.duty();
        return duty.caseId() + " " + duty.policy() + " " + (duty.clause() == null ? duty.obligation() : duty.clause())
                + " " + duty.subject().id() + (duty.agency() == null ? "" : " " + duty.agency()) + ": "
                + words(finding.judgement());
    }

    /** What became of it, in a few words. */
    public static String words(Judgement judgement) {
        return judgement.outcome()
                + (judgement.kind() == null ? "" : ", " + judgement.kind())
                + (judgement.dueBy() == null ? "" : ", due by " + judgement.dueBy());
    }
}
