package org.quorate.nightly;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.report.Rate;
import org.quorate.report.page.Html;

/** A table of a page, of which no more is shown than a reader can take in; how much is left out is said. */
final class PageTable {
    private static final int MOST = 500;

    private final Html page;
    private final String caption;
    private final @Nullable String cases;
    private int shown;
    private long leftOut;

    /**
     * Begins it.
     *
     * @param cases the page whose case views the first cells lead to; null where there is none
     */
    PageTable(Html page, String caption, @Nullable String cases, List<String> columns) {
        this.cases = cases;
        this.page = page;
        this.caption = caption;
        page.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(caption)
                .raw("\"><table>\n")
                .element("caption", caption)
                .raw("<thead><tr>");
        columns.forEach(column -> page.element("th scope=\"col\"", column));
        page.raw("</tr></thead>\n<tbody>\n");
    }

    /** A row; its first cell is its heading. */
    void row(@Nullable Object... cells) {
        if (shown == MOST) {
            leftOut++;
            return;
        }
        shown++;
        page.raw("<tr>");
        for (int column = 0; column < cells.length; column++) {
            Object cell = cells[column] == null ? "" : cells[column];
            if (column == 0 && cases != null) {
                String id = URLEncoder.encode(cell.toString(), StandardCharsets.UTF_8);
                page.raw("<th scope=\"row\"><a href=\"")
                        .text(cases + "#case?id=" + id)
                        .raw("\">")
                        .text(cell)
                        .raw("</a></th>");
            } else {
                page.element(column == 0 ? "th scope=\"row\"" : "td", cell);
            }
        }
        page.raw("</tr>\n");
    }

    /** Ends it. */
    void end() {
        page.raw("</tbody></table></div>\n");
        if (leftOut > 0) {
            page.element("p", caption + ": " + Rate.number(leftOut) + " more are in summary.json.");
        }
    }
}
