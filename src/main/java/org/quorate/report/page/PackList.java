package org.quorate.report.page;

import java.util.List;
import org.quorate.policy.Pack;
import org.quorate.policy.Source;
import org.quorate.report.Header;

/** The policies that judged, and what the words of the page mean. */
final class PackList {
    private final Header header;
    private final List<Pack> packs;

    PackList(Header header, List<Pack> packs) {
        this.header = header;
        this.packs = packs;
    }

    void write(Html page) {
        page.raw(
                "<section id=\"packs\" aria-labelledby=\"packs-title\">\n<h2 id=\"packs-title\">The policies and the words"
                        + "</h2>\n");
        words(page);
        for (Pack pack : packs) {
            page.element("h3", pack.id())
                    .raw("<dl>")
                    .element("dt", "Procedure")
                    .element("dd", pack.title() + ", " + pack.board())
                    .element("dt", "Version")
                    .element("dd", pack.versions().isEmpty() ? "undated" : String.join(", ", pack.versions()));
            for (Source source : pack.sources()) {
                page.element("dt", "Source").element("dd", source.title() + " (" + source.file() + ")");
            }
            page.element("dt", "Bank holidays of")
                    .element("dd", pack.nation().id())
                    .element("dt", "Digest")
                    .element("dd class=\"digest\"", pack.digest())
                    .raw("</dl>\n");
        }
        page.raw("<p class=\"quiet\">").text(header.tool()).raw("</p>\n</section>\n");
    }

    private static void words(Html page) {
        page.raw("<dl class=\"words\">");
        word(page, "Met", "done, and in time.");
        word(
                page,
                "Breached",
                "not done by its deadline, done late, or done wrongly. It says what the record shows, not"
                        + " whose fault it was.");
        word(page, "Still due", "not done yet, and there is still time.");
        word(page, "Cannot be told", "the record does not say, or contradicts itself. It is neither met nor breached.");
        word(page, "Not owed", "the policy asks for it, and nothing in this case owes it.");
        word(
                page,
                "Advisory",
                "the policy says “may”, or states a fact or a target: it is told, and counts in no rate.");
        word(
                page,
                "Waived",
                "a breach that somebody who may has agreed to let pass for a time. It stays a breach, and is counted apart.");
        word(page, "Excused", "a breach that somebody who may has approved. It stays a breach, and is counted apart.");
        word(page, "Working days", "Monday to Friday without the bank holidays of the policy's nation.");
        page.raw("</dl>\n");
    }

    private static void word(Html page, String word, String meaning) {
        page.element("dt", word).element("dd", meaning);
    }
}
