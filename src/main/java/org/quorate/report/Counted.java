package org.quorate.report;

/** Numbers of things in words: 1 case, 2 breaches. */
final class Counted {
    private Counted() {}

    static String of(long count, String what) {
        return Rate.number(count) + " " + (count == 1 ? what : plural(what));
    }

    /** Says how much is left out, and how to get it; empty where nothing is. */
    static String more(long count, String what, String which) {
        if (count == 0) {
            return "";
        }
        String things =
                (count == 1 ? "is 1 more " + what : "are " + Rate.number(count) + " more " + plural(what)) + which;
        return "There " + things + ". For all of them, use --format csv, json or ndjson.";
    }

    private static String plural(String what) {
        return what.endsWith("ch") ? what + "es" : what + "s";
    }
}
