package org.quorate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.policy.Pack;
import org.quorate.report.FindingsWriter;
import org.quorate.report.Format;
import org.quorate.report.Header;
import org.quorate.report.Look;
import org.quorate.report.Reports;

/**
 * How one finding came about.
 *
 * @param finding the finding, with the rules that fired for it
 * @param pack the pack that judged
 * @param calendar the days that were counted; none where the deadline is not reckoned in working days
 * @param span how the span was counted, in words; null where there is none
 * @param comparison what was held against what, in words
 */
record Derivation(
        Finding finding,
        Pack pack,
        List<CountedDay> calendar,
        @Nullable String span,
        String comparison) {
    private static final JsonMapper MAPPER = new JsonMapper();

    static Derivation of(Finding finding, Pack pack) {
        Comparison comparison = new Comparison(finding);
        return new Derivation(
                finding, pack, CountedDay.of(finding, pack.calendar()), comparison.span(), comparison.words());
    }

    /** As a tree of maps and lists for JSON. */
    Map<String, @Nullable Object> tree() throws IOException {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("finding", findingAsPrinted());
        tree.put("clause", finding.clause() == null ? null : PoliciesShow.tree(finding.clause()));
        tree.put("span", span);
        List<Map<String, @Nullable Object>> days = new ArrayList<>();
        for (CountedDay day : calendar) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("day", day.day().toString());
            one.put("workingDay", day.whyNot() == null ? day.number() : null);
            one.put("whyNot", day.whyNot());
            days.add(one);
        }
        tree.put("calendar", days);
        tree.put("comparison", comparison);
        tree.put("rules", finding.firedRules());
        return tree;
    }

    /** The finding with the same keys as everywhere else. */
    private JsonNode findingAsPrinted() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Header header = new Header(finding.asOf(), Version.text());
        try (FindingsWriter writer = Reports.open(Format.NDJSON, bytes, header, Look.PLAIN)) {
            writer.write(List.of(finding));
        }
        return MAPPER.readTree(bytes.toByteArray());
    }
}
