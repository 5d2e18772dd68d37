package org.quorate.cli;

import java.util.List;
import org.apache.commons.text.StringEscapeUtils;
import org.quorate.policy.Citation;
import org.quorate.policy.Clause;
import org.quorate.policy.Pack;
import org.quorate.policy.difference.PackDifference;
import org.quorate.text.Visible;

/** The difference of two packs as one page: without scripts, and without anything from elsewhere. */
final class DifferencePage {
    private static final String STYLE = """
            :root{color-scheme:light dark;--line:#b1b4b6;--quiet:#505a5f;--back:#fff;--text:#0b0c0c;--mark:#f3f2f1}
            @media(prefers-color-scheme:dark){:root{--line:#6f777b;--quiet:#b1b4b6;--back:#0b0c0c;--text:#f3f2f1;--mark:#26282a}}
            body{font:1.05rem/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;background:var(--back);color:var(--text)}
            table{border-collapse:collapse;width:100%;table-layout:fixed}
            caption{text-align:left;font-weight:bold;font-size:1.2rem;padding:1rem 0 .5rem}
            th,td{border-bottom:1px solid var(--line);padding:.6rem .8rem .6rem 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}
            q{display:block;color:var(--quiet);margin-top:.4rem}
            .verdict{background:var(--mark);padding-left:.6rem}
            @media(max-width:40rem){table,tbody,tr,td,th{display:block}thead{display:none}td:before{content:attr(data-side);font-weight:bold;display:block}}
            @media print{body{margin:0;max-width:none;font-size:10pt}tr{break-inside:avoid}}
            """;

    private final PackDifference difference;
    private final DifferenceText words;
    private final StringBuilder page = new StringBuilder();

    private DifferencePage(PackDifference difference, DifferenceText words) {
        this.difference = difference;
        this.words = words;
    }

    static String of(PackDifference difference, DifferenceText words) {
        return new DifferencePage(difference, words).page();
    }

    private String page() {
        String heading = escaped(words.heading());
        page.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(heading)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(heading)
                .append("</h1>\n<ul>\n<li>")
                .append(escaped(words.side(difference.first())))
                .append("</li>\n<li>")
                .append(escaped(words.side(difference.second())))
                .append("</li>\n</ul>\n");
        pairs();
        only(difference.first(), difference.onlyFirst());
        only(difference.second(), difference.onlySecond());
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void pairs() {
        if (difference.pairs().isEmpty()) {
            return;
        }
        table(
                "What both ask for",
                List.of(
                        "Asked for",
                        difference.first().id(),
                        difference.second().id(),
                        "Which is stricter"));
        for (PackDifference.Pair pair : difference.pairs()) {
            page.append("<tr><th scope=\"row\">")
                    .append(escaped(words.title(pair.first())))
                    .append("</th>");
            clause(difference.first(), pair.first());
            clause(difference.second(), pair.second());
            page.append("<td class=\"verdict\" data-side=\"Which is stricter\">")
                    .append(mark(pair))
                    .append(escaped(words.verdict(pair.verdict())))
                    .append("</td></tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    /** A sign beside the words, which say it all by themselves. */
    private static String mark(PackDifference.Pair pair) {
        String sign = switch (pair.verdict().side()) {
            case FIRST -> "◀";
            case SECOND -> "▶";
            case SAME -> "=";
            case NOT_COMPARABLE -> "≠";
        };
        return "<span aria-hidden=\"true\">" + sign + "</span> ";
    }

    private void only(Pack pack, List<Clause> clauses) {
        if (clauses.isEmpty()) {
            return;
        }
        table("What only " + pack.id() + " asks for", List.of("Asked for", pack.id()));
        for (Clause clause : clauses) {
            page.append("<tr><th scope=\"row\">")
                    .append(escaped(words.title(clause)))
                    .append("</th>");
            clause(pack, clause);
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private void table(String caption, List<String> columns) {
        page.append("<table>\n<caption>").append(escaped(caption)).append("</caption>\n<thead><tr>");
        columns.forEach(column ->
                page.append("<th scope=\"col\">").append(escaped(column)).append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
    }

    private void clause(Pack pack, Clause clause) {
        page.append("<td data-side=\"").append(escaped(pack.id())).append("\">");
        page.append(escaped(ClauseWords.asks(clause)));
        for (Citation citation : clause.citations()) {
            page.append("<q>").append(escaped(citation.quote())).append("</q><cite>");
            page.append(escaped(citation.source())).append("</cite>");
        }
        page.append("</td>");
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(Visible.of(text));
    }
}
