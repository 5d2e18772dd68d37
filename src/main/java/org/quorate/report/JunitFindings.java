package org.quorate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.finding.Finding;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.snapshot.Rejected;

/**
 * For tools that show test results: a suite for each case and policy, a test case for each finding, and a suite for
 * each reason why an input could not be read. No run times: the same findings give the same bytes.
 */
final class JunitFindings implements FindingsWriter {
    private final Writer writer;
    private final Xml xml;

    JunitFindings(OutputStream out) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        this.xml = new Xml(writer);
        xml.start("testsuites", "name", "quorate");
    }

    @Override
    public void write(List<Finding> oneCase) throws IOException {
        Map<String, List<Finding>> byPolicy = oneCase.stream()
                .collect(Collectors.groupingBy(Finding::policy, LinkedHashMap::new, Collectors.toList()));
        for (List<Finding> findings : byPolicy.values()) {
            suite(findings.get(0).caseId() + " " + findings.get(0).policy(), findings);
        }
    }

    private void suite(String name, List<Finding> findings) throws IOException {
        long failures = findings.stream().filter(JunitFindings::fails).count();
        xml.start(
                "testsuite",
                "name",
                name,
                "tests",
                Integer.toString(findings.size()),
                "failures",
                Long.toString(failures),
                "errors",
                count(findings, Outcome.ERROR),
                "skipped",
                count(findings, Outcome.UNDETERMINED));
        for (Finding finding : findings) {
            testCase(finding);
        }
        xml.end();
    }

    private static boolean fails(Finding finding) {
        return finding.isPlainBreach();
    }

    private static String count(List<Finding> findings, Outcome outcome) {
        return Long.toString(
                findings.stream().filter(one -> one.outcome() == outcome).count());
    }

    private void testCase(Finding finding) throws IOException {
        String[] names = {"classname", finding.policy() + "." + finding.obligation(), "name", Labels.duty(finding)};
        switch (finding.outcome()) {
            case MET, DUE, NOT_APPLICABLE -> xml.empty("testcase", names);
            case BREACHED, ERROR, UNDETERMINED -> {
                xml.start("testcase", names);
                result(finding);
                xml.end();
            }
        }
    }

    private void result(Finding finding) throws IOException {
        Kind kind = finding.kind();
        String type = kind == null ? finding.outcome().id() : kind.id();
        String explanation = finding.explanation();
        if (finding.outcome() == Outcome.UNDETERMINED) {
            xml.empty("skipped", "message", type + ": " + explanation);
        } else if (finding.outcome() == Outcome.ERROR) {
            xml.empty("error", "type", type, "message", explanation);
        } else if (fails(finding)) {
            xml.text("failure", lines(finding, explanation), "type", type, "message", explanation);
        } else {
            xml.text("system-out", lines(finding, passed(finding) + ", breached, " + type + ": " + explanation));
        }
    }

    /** Why a breach is no failure. */
    private static String passed(Finding finding) {
        if (finding.advisory()) {
            return "Advisory";
        }
        return finding.waived() == null
                ? "Excused"
                : "Waived " + finding.waived().words();
    }

    private static List<String> lines(Finding finding, String explanation) {
        String waived =
                finding.waived() == null ? null : "Waived " + finding.waived().words();
        return Stream.of(explanation, waived, Labels.citation(finding))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void reject(Rejected rejected) throws IOException {
        String place = Labels.place(rejected);
        xml.start(
                "testsuite",
                "name",
                "not read: " + place,
                "tests",
                "1",
                "failures",
                "0",
                "errors",
                "1",
                "skipped",
                "0");
        xml.start("testcase", "classname", "not-read", "name", place);
        xml.empty("error", "type", "rejected", "message", rejected.reason());
        xml.end();
        xml.end();
    }

    @Override
    public void end(Summary summary, List<Pack> packs) throws IOException {
        xml.end();
        xml.finish();
        writer.flush();
    }

    /** Leaves the stream open. */
    @Override
    public void close() {}
}
