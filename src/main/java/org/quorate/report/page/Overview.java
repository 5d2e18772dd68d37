package org.quorate.report.page;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.quorate.finding.Counts;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.report.Header;
import org.quorate.report.Rate;
import org.quorate.snapshot.Rejected;

/** What the page says without a script: what was read and judged, and the rates, as a chart and as a table. */
final class Overview {
    private final Header header;
    private final Summary summary;
    private final List<Pack> packs;
    private final Rejections rejections;

    Overview(Header header, Summary summary, List<Pack> packs, Rejections rejections) {
        this.header = header;
        this.summary = summary;
        this.packs = packs;
        this.rejections = rejections;
    }

    void write(Html page, Part part) {
        page.raw(
                "<section id=\"overview\" aria-labelledby=\"overview-title\">\n<h2 id=\"overview-title\">Overview</h2>\n");
        rejected(page);
        read(page);
        parts(page, part);
        page.raw(part.isOverview() ? "" : "<div id=\"glance\"></div>\n");
        summary.counts().forEach((policy, obligations) -> rates(page, part, policy, obligations));
        page.raw("</section>\n");
    }

    /** First what is missing: it may be what matters. */
    private void rejected(Html page) {
        if (rejections.count() == 0) {
            return;
        }
        page.raw("<div class=\"error-summary\" role=\"group\" aria-labelledby=\"rejected-title\">\n")
                .element(
                        "h3 id=\"rejected-title\"",
                        (rejections.count() == 1 ? "1 thing" : Rate.number(rejections.count()) + " things")
                                + " could not be read, and nothing is said of it below")
                .raw("<ul>\n");
        for (Rejected one : rejections.told()) {
            String line = one.line() == null ? "" : ", line " + one.line();
            String pointer = one.pointer() == null || one.pointer().isEmpty() ? "" : ", at " + one.pointer();
            page.raw("<li>")
                    .element("strong", one.file() + line + pointer)
                    .raw(" ")
                    .text(one.reason())
                    .raw("</li>\n");
        }
        long more = rejections.count() - rejections.told().size();
        page.raw(more == 0 ? "" : "<li>and " + Rate.number(more) + " more</li>\n")
                .raw("</ul>\n</div>\n");
    }

    private void read(Html page) {
        Counts total = summary.total();
        page.raw("<p>")
                .text(Rate.number(summary.judged()) + (summary.judged() == 1 ? " case was" : " cases were") + " judged"
                        + (summary.rejected() == 0
                                ? "."
                                : ", " + Rate.number(summary.rejected()) + " could not be read."))
                .text(" Of what was owed, " + Rate.number(total.of(Outcome.MET)) + " duties were met, "
                        + Rate.number(total.of(Outcome.BREACHED)) + " breached, " + Rate.number(total.of(Outcome.DUE))
                        + " are still due, and of " + Rate.number(total.of(Outcome.UNDETERMINED))
                        + " the record cannot tell.")
                .raw("</p>\n");
    }

    private static void parts(Html page, Part part) {
        if (part.isWhole()) {
            return;
        }
        if (!part.isOverview()) {
            page.raw("<p>This page holds part " + part.number() + " of " + part.of()
                            + " of the findings; the rates below are of all of them. <a href=\"")
                    .text(part.link())
                    .raw("\">The overview</a> leads to the others.</p>\n");
        } else if (part.link() == null) {
            page.raw("<p>There are too many findings for one page: this one is the overview alone. Written to a file "
                    + "(<code>--output</code>), the findings stand in further pages beside it.</p>\n");
        } else {
            page.raw(
                    "<p>There are too many findings for one page. They stand in these:</p>\n<ul class=\"part-list\">\n");
            for (int number = 1; number <= part.of(); number++) {
                page.raw("<li><a href=\"")
                        .text(part.link() + "/" + Part.fileName(number))
                        .raw("\">Part " + number + "</a></li>\n");
            }
            page.raw("</ul>\n");
        }
    }

    private void rates(Html page, Part part, String policy, SortedMap<String, Counts> obligations) {
        String title = packs.stream()
                .filter(pack -> pack.id().equals(policy))
                .map(pack -> pack.title() + " (" + pack.board() + ")")
                .findFirst()
                .orElse(policy);
        page.raw("<h3>").text(policy).raw(" <span class=\"quiet\">").text(title).raw("</span></h3>\n");
        new RateChart(header, obligations).write(page, policy);
        page.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Rates of ")
                .text(policy)
                .raw("\">\n<table class=\"rates\">\n<caption>Rates of ")
                .text(policy)
                .raw(
                        ": met out of met and breached. The bounds say what the rate could be if everything undetermined had"
                                + " been breached, or met.</caption>\n<thead><tr><th scope=\"col\">What is asked</th>");
        for (String column :
                List.of("Met", "Breached", "Still due", "Cannot be told", "Not owed", "Rate", "Bounds", "Apart")) {
            page.element("th scope=\"col\"", column);
        }
        page.raw("</tr></thead>\n<tbody>\n");
        for (Map.Entry<String, Counts> obligation : obligations.entrySet()) {
            page.raw("<tr><th scope=\"row\">");
            asked(page, part, policy, obligation.getKey());
            cells(page, obligation.getValue());
        }
        page.raw("</tbody>\n</table>\n</div>\n");
    }

    /** What is asked leads to its findings, where the page has them. */
    private void asked(Html page, Part part, String policy, String obligation) {
        if (part.isOverview()) {
            page.text(header.title(obligation)).raw("</th>");
            return;
        }
        page.raw("<a href=\"#findings?policy=")
                .text(policy)
                .raw("&amp;obligation=")
                .text(obligation)
                .raw("\">")
                .text(header.title(obligation))
                .raw("</a></th>");
    }

    private static void cells(Html page, Counts counts) {
        for (Outcome outcome :
                List.of(Outcome.MET, Outcome.BREACHED, Outcome.DUE, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE)) {
            page.element("td class=\"number\"", Rate.number(counts.of(outcome)));
        }
        page.element("td class=\"number\"", Rate.of(counts));
        page.element("td class=\"number\"", Rate.bounds(counts).isEmpty() ? "–" : Rate.bounds(counts));
        page.element("td", apart(counts)).raw("</tr>\n");
    }

    private static String apart(Counts counts) {
        StringBuilder apart = new StringBuilder();
        note(apart, counts.of(Outcome.ERROR), "not judged");
        note(apart, counts.advisory(), "advisory");
        note(apart, counts.waived(), "waived");
        note(apart, counts.excused(), "excused");
        return apart.isEmpty() ? "–" : apart.toString();
    }

    private static void note(StringBuilder apart, long count, String what) {
        if (count > 0) {
            apart.append(apart.isEmpty() ? "" : ", ")
                    .append(Rate.number(count))
                    .append(' ')
                    .append(what);
        }
    }
}
