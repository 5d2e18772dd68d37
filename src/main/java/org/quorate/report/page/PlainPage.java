package org.quorate.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.quorate.finding.Dates;
import org.quorate.report.Header;
import org.quorate.time.AsOf;

/** The frame of a page that needs no script: its head, its heading, and its end. */
public final class PlainPage {
    private PlainPage() {}

    /** Begins a page, up to where what it is about begins. */
    public static Html begin(String title, Header header) {
        String style = PageFiles.style();
        return new Html()
                .raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                        + PageFiles.digest(style) + "; base-uri 'none'; form-action 'none'\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", title)
                .raw("\n<style>" + style + "</style>\n</head>\n<body>\n")
                .raw("<a class=\"skip\" href=\"#main\">Skip to main content</a>\n<header class=\"top\">")
                .element("h1", title)
                .element("p class=\"as-of\"", "As at " + asOf(header.asOf()) + ", by " + header.tool() + ".")
                .raw("</header>\n<main id=\"main\" tabindex=\"-1\">\n");
    }

    private static String asOf(AsOf asOf) {
        return asOf.date() == null ? Dates.instant(asOf.instant()) : "the end of " + Dates.date(asOf.day());
    }

    /** Ends it, and writes it. */
    public static void end(Html page, OutputStream out) throws IOException {
        page.raw("</main>\n</body>\n</html>\n");
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }
}
