package org.quorate.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.quorate.finding.Counts;
import org.quorate.finding.Outcome;
import org.quorate.report.Header;
import org.quorate.report.Rate;

/** The rates of one policy as bars: met, what cannot be told, breached. The table beside it has the same figures. */
final class RateChart {
    private static final int LINE = 26;
    private static final int LABEL = 330;
    private static final int BAR = 400;
    private static final int FIGURE = 90;

    private final Header header;
    private final List<Map.Entry<String, Counts>> rated;

    RateChart(Header header, SortedMap<String, Counts> obligations) {
        this.header = header;
        this.rated = obligations.entrySet().stream()
                .filter(one -> one.getValue().decidedOrNot() > 0)
                .toList();
    }

    void write(Html page, String policy) {
        if (rated.isEmpty()) {
            return;
        }
        int height = rated.size() * LINE;
        page.raw("<figure class=\"chart\" tabindex=\"0\" aria-label=\"Chart of rates, ")
                .text(policy)
                .raw("\">\n<svg role=\"img\" viewBox=\"0 0 " + (LABEL + BAR + FIGURE) + " " + height
                        + "\" aria-labelledby=\"chart-")
                .text(policy)
                .raw("\">\n<title id=\"chart-")
                .text(policy)
                .raw("\">Rates of ")
                .text(policy)
                .raw(" as bars; the table below has the same figures</title>\n");
        for (int row = 0; row < rated.size(); row++) {
            bar(page, rated.get(row).getKey(), rated.get(row).getValue(), row * LINE);
        }
        page.raw(
                "</svg>\n<figcaption><span class=\"key key-met\"></span> met <span class=\"key key-untold\"></span> cannot be"
                        + " told <span class=\"key key-breached\"></span> breached</figcaption>\n</figure>\n");
    }

    private void bar(Html page, String obligation, Counts counts, int top) {
        double whole = counts.decidedOrNot();
        double met = BAR * counts.of(Outcome.MET) / whole;
        double untold = BAR * counts.of(Outcome.UNDETERMINED) / whole;
        page.raw("<text class=\"bar-label\" x=\"" + (LABEL - 8) + "\" y=\"" + (top + 17) + "\" text-anchor=\"end\">")
                .text(shortened(header.title(obligation)))
                .raw("</text>");
        rectangle(page, "bar-breached", LABEL, BAR, top);
        rectangle(page, "bar-untold", LABEL + met, untold, top);
        rectangle(page, "bar-met", LABEL, met, top);
        String rate = counts.isRated() ? Rate.of(counts).replaceFirst(" .*", "") : "–";
        page.raw("<text class=\"bar-figure\" x=\"" + (LABEL + BAR + 8) + "\" y=\"" + (top + 17) + "\">")
                .text(rate)
                .raw("</text>\n");
    }

    private static void rectangle(Html page, String kind, double left, double width, int top) {
        if (width > 0) {
            page.raw(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"18\"/>",
                    kind,
                    left,
                    top + 4,
                    width));
        }
    }

    private static String shortened(String title) {
        return title.length() <= 48 ? title : title.substring(0, 47) + "…";
    }
}
