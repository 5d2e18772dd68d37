package org.quorate.nightly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.report.Rate;
import org.quorate.report.page.Html;

/** A table of a page, of which no more is shown than a reader can take in; how much is left out is said. */
final class PageTable {
    private static final int MOST = 500;

    private final Html page;
    private final String caption;
    private int shown;
    private long leftOut;

    /** Begins it. */
    PageTable(Html page, String caption, List<String> columns) {
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
            Object cell = cells[column];
            page.element(column == 0 ? "th scope=\"row\"" : "td", cell == null ? "" : cell);
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
