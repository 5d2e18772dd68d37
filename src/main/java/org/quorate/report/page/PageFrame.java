package org.quorate.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.quorate.finding.Dates;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.report.Header;
import org.quorate.report.Json;
import org.quorate.time.Moment;

/** What stands around the findings on each page: heading, overview, data, style and script. */
final class PageFrame {
    /** The parts of the page that the script fills, by their ids, with their headings. */
    private static final List<List<String>> FILLED = List.of(
            List.of("coming", "The next conferences"),
            List.of("first", "What to do first"),
            List.of("due", "What falls due"),
            List.of("untold", "What the record cannot tell"),
            List.of("agencies", "By agency and professional"),
            List.of("figures", "Figures"),
            List.of("readings", "What rests on a reading"),
            List.of("findings", "Findings"),
            List.of("case", "A case"));

    private final Header header;
    private final Summary summary;
    private final List<Pack> packs;
    private final Rejections rejections;

    PageFrame(Header header, Summary summary, List<Pack> packs, Rejections rejections) {
        this.header = header;
        this.summary = summary;
        this.packs = packs;
        this.rejections = rejections;
    }

    /** Writes a page with these findings. */
    void write(OutputStream out, List<Block> blocks, Part part) throws IOException {
        out.write(head(part).getBytes(UTF_8));
        data(out, blocks, part);
        out.write(("</script>\n<script>" + PageFiles.script() + "</script>\n</body>\n</html>\n").getBytes(UTF_8));
    }

    private String head(Part part) {
        String style = PageFiles.style();
        Html page = new Html();
        page.raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ")
                .raw(PageFiles.digest(style) + "; script-src " + PageFiles.digest(PageFiles.script()))
                .raw("; base-uri 'none'; form-action 'none'\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .element("title", title(part) + " – Quorate")
                .raw("\n<style>" + style + "</style>\n</head>\n<body>\n")
                .raw("<a class=\"skip\" href=\"#main\">Skip to main content</a>\n<header class=\"top\">\n")
                .element("h1", title(part))
                .element("p class=\"as-of\"", asOf());
        new LeftOut(header.only(), part).write(page);
        page.raw("</header>\n");
        navigation(page, filled(part));
        page.raw("<main id=\"main\" tabindex=\"-1\">\n");
        new Overview(header, summary, packs, rejections).write(page, part);
        for (List<String> one : filled(part)) {
            page.raw("<section id=\"" + one.get(0) + "\" aria-labelledby=\"" + one.get(0) + "-title\">\n<h2 id=\""
                            + one.get(0) + "-title\">")
                    .text(one.get(1))
                    .raw(
                            "</h2>\n<p class=\"no-script\">This part is shown by a script, which this browser does not run."
                                    + "</p>\n</section>\n");
        }
        new PackList(header, packs).write(page);
        return page.raw("</main>\n<script type=\"application/json\" id=\"data\">")
                .toString();
    }

    /** An overview of parts has figures; what is made from findings would be empty there, as if there were none. */
    private static List<List<String>> filled(Part part) {
        return part.isOverview()
                ? FILLED.stream().filter(one -> one.get(0).equals("figures")).toList()
                : FILLED;
    }

    private static void navigation(Html page, List<List<String>> filled) {
        page.raw("<nav id=\"parts\" aria-label=\"Parts of this report\">\n<ul>\n")
                .raw("<li><a href=\"#overview\">Overview</a></li>\n");
        for (List<String> one : filled) {
            if (!one.get(0).equals("case")) {
                page.raw("<li><a href=\"#" + one.get(0) + "\">")
                        .text(one.get(1))
                        .raw("</a></li>\n");
            }
        }
        page.raw("<li><a href=\"#packs\">The policies and the words</a></li>\n</ul>\n</nav>\n");
    }

    private static String title(Part part) {
        String title = "Child protection conferences: what was done in time, and what was not";
        return part.isWhole() || part.isOverview()
                ? title
                : title + " (part " + part.number() + " of " + part.of() + ")";
    }

    private String asOf() {
        return "As at "
                + (header.asOf().date() == null
                        ? Dates.moment(Moment.at(header.asOf().instant()))
                        : "the end of " + Dates.date(header.asOf().day()))
                + ", by " + header.tool() + ".";
    }

    private void data(OutputStream out, List<Block> blocks, Part part) throws IOException {
        JsonGenerator json = Json.forPage(out);
        new PageData(json, header).write(summary, packs, rejections, part);
        json.flush();
        for (int index = 0; index < blocks.size(); index++) {
            out.write((index == 0 ? "\n" : ",\n").getBytes(UTF_8));
            blocks.get(index).writeTo(out);
        }
        json.writeRaw("]}");
        json.flush();
    }
}
