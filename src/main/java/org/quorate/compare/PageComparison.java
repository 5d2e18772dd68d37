package org.quorate.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Counts;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.policy.Citation;
import org.quorate.policy.Clause;
import org.quorate.policy.Pack;
import org.quorate.report.Labels;
import org.quorate.report.Rate;
import org.quorate.report.page.Html;
import org.quorate.report.page.PlainPage;
import org.quorate.snapshot.Rejected;

/**
 * A comparison as one page, without a script: rates side by side, how many duties come out how, and below each of these
 * numbers the duties behind it, beside what each policy asks.
 */
final class PageComparison implements ComparisonWriter {
    private static final int MOST_FLIPS = 20_000;

    private final OutputStream out;
    private final ComparisonHead head;
    private final Map<List<Object>, List<ComparedDuty>> flips = new LinkedHashMap<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private int kept;

    PageComparison(OutputStream out, ComparisonHead head) {
        this.out = out;
        this.head = head;
    }

    /** So many are shown; the page says how many are not. */
    @Override
    public void flip(ComparedDuty duty) {
        if (kept < MOST_FLIPS) {
            kept++;
            flips.computeIfAbsent(key(duty.any().obligation(), duty.outcomes()), none -> new ArrayList<>())
                    .add(duty);
        }
    }

    private static List<Object> key(String obligation, List<@Nullable Outcome> outcomes) {
        return List.of(obligation, String.valueOf(outcomes));
    }

    @Override
    public void reject(Rejected one) {
        if (rejected.size() < MOST_FLIPS) {
            rejected.add(one);
        }
    }

    @Override
    public void end(Comparison comparison) throws IOException {
        String title = "Policies compared: "
                + String.join(", ", comparison.packs().stream().map(Pack::id).toList());
        Html page = PlainPage.begin(title, head.report());
        rejected(page, comparison);
        packs(page, comparison);
        matrix(page, comparison);
        rates(page, comparison);
        sides(page, comparison);
        flips(page, comparison);
        PlainPage.end(page, out);
    }

    private void rejected(Html page, Comparison comparison) {
        if (comparison.summary().rejected() == 0) {
            return;
        }
        page.raw("<div class=\"error-summary\">")
                .element("h2", "Not read: " + comparison.summary().rejected())
                .raw("<ul>\n");
        for (Rejected one : rejected) {
            page.raw("<li>")
                    .element("strong", Labels.place(one))
                    .raw(" ")
                    .text(one.reason())
                    .raw("</li>\n");
        }
        page.raw("</ul></div>\n");
    }

    private void packs(Html page, Comparison comparison) {
        page.raw("<ul>\n");
        for (Pack pack : comparison.packs()) {
            String version = pack.versions().isEmpty() ? "undated" : String.join(", ", pack.versions());
            page.raw("<li>")
                    .element("strong", pack.id())
                    .text(": " + pack.title() + ", " + pack.board() + ", " + version);
            for (String change : head.changes().getOrDefault(pack.id(), List.of())) {
                page.raw("<br>Changed: ").element("code", change);
            }
            page.raw("</li>\n");
        }
        page.raw("</ul>\n")
                .element(
                        "p",
                        Rate.number(comparison.summary().judged()) + " cases compared; "
                                + Rate.number(comparison.flips())
                                + " duties come out otherwise."
                                + (comparison.flips() > kept
                                        ? " The first " + Rate.number(kept)
                                                + " are shown here; all are in the csv and json."
                                        : ""));
    }

    private static String anchor(String obligation, int cell) {
        return "flip-" + StringEscapeUtils.escapeHtml4(obligation) + "-" + cell;
    }

    private void matrix(Html page, Comparison comparison) {
        page.element("h2", "What comes out otherwise");
        cells(page, comparison, "What comes out otherwise; each number leads to its duties", true);
        page.raw("<details><summary>What comes out the same, or is owed under one policy alone</summary>\n");
        cells(page, comparison, "What comes out the same, or is owed under one policy alone", false);
        page.raw("</details>\n");
    }

    private void cells(Html page, Comparison comparison, String caption, boolean differing) {
        page.raw("\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + caption
                + "\"><table>\n<caption>" + caption + "</caption><thead><tr><th scope=\"col\">What is asked</th>");
        comparison.packs().forEach(pack -> page.element("th scope=\"col\"", pack.id()));
        page.raw("<th scope=\"col\">Duties</th></tr></thead>\n<tbody>\n");
        int number = 0;
        for (Comparison.Cell cell : comparison.matrix()) {
            if (cell.differs() == differing) {
                row(page, cell, number);
            }
            number++;
        }
        page.raw("</tbody></table></div>\n");
    }

    private void row(Html page, Comparison.Cell cell, int number) {
        page.raw("<tr>").element("th scope=\"row\"", head.report().title(cell.obligation()));
        cell.outcomes().forEach(outcome -> page.element("td", outcome == null ? "not owed" : outcome.id()));
        boolean shown = flips.containsKey(key(cell.obligation(), cell.outcomes()));
        page.raw("<td class=\"number\">")
                .raw(shown ? "<a href=\"#" + anchor(cell.obligation(), number) + "\">" : "")
                .text(Rate.number(cell.count()))
                .raw(shown ? "</a>" : "")
                .raw("</td></tr>\n");
    }

    private void rates(Html page, Comparison comparison) {
        page.element("h2", "Rates side by side")
                .raw(
                        "\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Rates side by side\"><table>\n<caption>Met")
                .raw(" out of met and breached, with the lowest and the highest it could be.</caption><thead><tr>")
                .raw("<th scope=\"col\">What is asked</th>");
        comparison.packs().forEach(pack -> page.element("th scope=\"col\"", pack.id()));
        page.raw("</tr></thead>\n<tbody>\n");
        for (String obligation : comparison.summary().obligations()) {
            page.raw("<tr>").element("th scope=\"row\"", head.report().title(obligation));
            for (Pack pack : comparison.packs()) {
                page.element("td", rate(JsonComparison.counts(comparison, pack.id(), obligation)));
            }
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table></div>\n");
    }

    private static String rate(@Nullable Counts counts) {
        if (counts == null) {
            return "not asked";
        }
        String bounds = Rate.bounds(counts);
        return Rate.of(counts) + (bounds.isEmpty() ? "" : ", " + bounds);
    }

    private void sides(Html page, Comparison comparison) {
        page.element("h2", "Asked for by some alone").raw("\n<ul>\n");
        comparison
                .oneSided()
                .forEach((obligation, policies) ->
                        page.element("li", head.report().title(obligation) + ": " + String.join(", ", policies)));
        page.raw("</ul>\n").element("h2", "Cases that a policy never reaches").raw("\n<ul>\n");
        comparison
                .unreached()
                .forEach((policy, cases) -> page.element(
                        "li",
                        policy + ": "
                                + (cases.count() == 0
                                        ? "none"
                                        : Rate.number(cases.count()) + ": " + String.join(", ", cases.named()))));
        page.raw("</ul>\n");
        for (String obligation : comparison.split()) {
            page.element(
                    "p",
                    head.report().title(obligation)
                            + ": the policies split this duty differently. It is matched by subject and"
                            + " owing party; what one of them splits further stands alone.");
        }
    }

    private void flips(Html page, Comparison comparison) {
        page.element("h2", "The duties that come out otherwise");
        String before = "";
        int number = 0;
        for (Comparison.Cell cell : comparison.matrix()) {
            List<ComparedDuty> duties = flips.get(key(cell.obligation(), cell.outcomes()));
            if (duties != null) {
                if (!cell.obligation().equals(before)) {
                    asked(page, comparison, cell.obligation());
                }
                before = cell.obligation();
                duties(page, comparison, cell, duties, anchor(cell.obligation(), number));
            }
            number++;
        }
    }

    /** What each policy asks, in its own words. */
    private void asked(Html page, Comparison comparison, String obligation) {
        page.raw("\n").element("h3", head.report().title(obligation)).raw("\n<dl>");
        for (Pack pack : comparison.packs()) {
            for (Clause clause : pack.clauses()) {
                if (clause.obligation().equals(obligation)) {
                    page.element("dt", pack.id() + ", " + clause.name())
                            .raw("<dd>")
                            .text(Labels.asks(clause));
                    for (Citation citation : clause.citations()) {
                        page.element("blockquote", "“" + citation.quote() + "” (" + citation.source() + ")");
                    }
                    page.raw("</dd>");
                }
            }
        }
        page.raw("</dl>\n");
    }

    private void duties(
            Html page, Comparison comparison, Comparison.Cell cell, List<ComparedDuty> duties, String anchor) {
        String caption = TextComparison.outcomes(comparison, cell);
        page.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(head.report().title(cell.obligation()) + ": " + caption)
                .raw("\" id=\"" + anchor + "\"><table>\n")
                .element("caption", caption + ": " + Rate.number(cell.count()))
                .raw("<thead><tr><th scope=\"col\">Case</th><th scope=\"col\">About</th>");
        comparison.packs().forEach(pack -> page.element("th scope=\"col\"", pack.id()));
        page.raw("</tr></thead>\n<tbody>\n");
        for (ComparedDuty duty : duties) {
            String owedBy = Labels.owedBy(duty.any());
            page.raw("<tr>")
                    .element("th scope=\"row\"", duty.any().caseId())
                    .element("td", Labels.subject(duty.any()) + (owedBy == null ? "" : ", owed by " + owedBy));
            for (Finding finding : duty.findings()) {
                page.raw("<td>");
                if (finding != null) {
                    page.raw("<span class=\"outcome outcome-"
                                    + finding.outcome().id() + "\">")
                            .text(Labels.outcome(finding))
                            .raw("</span><br>")
                            .text(finding.explanation());
                } else {
                    page.text("not owed");
                }
                page.raw("</td>");
            }
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table></div>\n");
    }

    @Override
    public void close() {}
}
