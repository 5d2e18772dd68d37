package org.quorate.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/**
 * Which page of several it is.
 *
 * @param number its number from 1; 0 for the overview, which holds no findings
 * @param of how many there are beside the overview; 0 where the others could not be written
 * @param link from a part to the overview, from the overview to the folder of the parts; null where there is none
 */
record Part(int number, int of, @Nullable String link) {
    /** A page that is alone. */
    static final Part WHOLE = new Part(1, 1, null);

    boolean isWhole() {
        return of == 1 && number == 1 && link == null;
    }

    boolean isOverview() {
        return number == 0;
    }

    /** A name of a file as a link names it, whatever stands in it. */
    static String link(String name) {
        return URLEncoder.encode(name, UTF_8).replace("+", "%20");
    }

    static String fileName(int number) {
        return "part-" + "0".repeat(Math.max(0, 3 - Integer.toString(number).length())) + number + ".html";
    }
}
