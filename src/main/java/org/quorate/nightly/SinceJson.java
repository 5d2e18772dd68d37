package org.quorate.nightly;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.ComingConference;
import org.quorate.finding.Counts;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.history.Change;
import org.quorate.history.RenewedIds;
import org.quorate.report.JsonOutput;
import org.quorate.snapshot.Rejected;

/** What a night's first page tells, whole and for machines: {@code quorate.nightly/1}. */
final class SinceJson {
    private SinceJson() {}

    static void write(OutputStream out, SinceYesterday since) throws IOException {
        JsonOutput.print(out, tree(since));
    }

    private static Map<String, @Nullable Object> tree(SinceYesterday since) {
        NightFindings findings = since.findings();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("schema", "quorate.nightly/1");
        tree.put("asOf", since.header().asOf().text());
        tree.put("tool", since.run().program());
        tree.put("policies", since.run().packs());
        tree.put("inputs", since.run().inputs());
        tree.put("comparedWith", since.before() == null ? null : since.before().asOf());
        tree.put("missedNights", since.missedNights());
        tree.put("warnings", since.warnings());
        tree.put("waivers", since.waivers());
        tree.put("cases", cases(since));
        tree.put("outcomes", outcomes(findings.summary().total()));
        tree.put("newBreaches", fingerprints(since.newBreaches()));
        tree.put("putRight", fingerprints(since.putRight()));
        tree.put("lostBreaches", fingerprints(since.lostBreaches()));
        tree.put("dueSoon", dueSoon(findings));
        tree.put("coming", findings.coming().stream().map(SinceJson::coming).toList());
        tree.put("cannotBeTold", findings.lacks());
        tree.put(
                "rejected",
                findings.rejected().stream().map(SinceJson::rejected).toList());
        tree.put(
                "changes",
                since.changes() == null
                        ? List.of()
                        : since.changes().changes().stream()
                                .map(ChangesTree::of)
                                .toList());
        tree.put("unchanged", since.changes() == null ? 0 : since.changes().unchanged());
        RenewedIds renewed = since.changes() == null ? null : since.changes().renewedIds();
        if (renewed != null) {
            tree.put("renewedIds", renewed);
        }
        return tree;
    }

    private static Map<String, Object> cases(SinceYesterday since) {
        Map<String, Object> cases = new LinkedHashMap<>();
        cases.put("judged", since.run().judged());
        cases.put("rejected", since.findings().summary().rejected());
        cases.put("before", since.before() == null ? 0 : since.before().judged());
        return cases;
    }

    private static Map<String, Long> outcomes(Counts total) {
        Map<String, Long> outcomes = new LinkedHashMap<>();
        for (Outcome one : Outcome.values()) {
            outcomes.put(one.id(), total.of(one));
        }
        return outcomes;
    }

    private static List<String> fingerprints(List<Change> changes) {
        return changes.stream().map(one -> one.either().duty().fingerprint()).toList();
    }

    private static Map<String, List<Map<String, @Nullable Object>>> dueSoon(NightFindings findings) {
        Map<String, List<Map<String, @Nullable Object>>> byAgency = new TreeMap<>();
        findings.dueSoon()
                .forEach((agency, due) ->
                        byAgency.put(agency, due.stream().map(SinceJson::due).toList()));
        return byAgency;
    }

    private static Map<String, @Nullable Object> due(Finding finding) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("caseId", finding.caseId());
        tree.put("policy", finding.policy());
        tree.put("obligation", finding.obligation());
        tree.put("subject", finding.subject());
        tree.put("owedBy", finding.owedBy());
        tree.put("dueBy", finding.dueBy());
        tree.put("fingerprint", finding.fingerprint());
        return tree;
    }

    private static Map<String, @Nullable Object> coming(NightFindings.Coming one) {
        ComingConference conference = one.conference();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("caseId", one.caseId());
        tree.put("conference", conference.id());
        tree.put("type", conference.type());
        tree.put("startsOn", conference.start().day().toString());
        tree.put(
                "invited",
                conference.invitationsKept() ? conference.invitations().size() : null);
        tree.put("reports", conference.reportsKept() ? conference.reports().size() : null);
        List<Object> quorum = new ArrayList<>(conference.quorum());
        tree.put("quorum", quorum);
        return tree;
    }

    private static Map<String, @Nullable Object> rejected(Rejected one) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("file", one.file());
        tree.put("line", one.line());
        tree.put("pointer", one.pointer());
        tree.put("caseId", one.caseId());
        tree.put("reason", one.reason());
        return tree;
    }
}
