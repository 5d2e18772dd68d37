package org.quorate.engine.drl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a rule fail that inserts nothing: the engine would pass over it without a word. */
final class Insertions {
    private static final Pattern INSERT = Pattern.compile("\\binsert(Logical)?\\s*\\(");
    private static final String GUARD = "java.util.Objects.requireNonNull(";

    private Insertions() {}

    /** Puts the guard around what the rule's consequence inserts; the text behind the rule moves. */
    static void guard(DrlRule rule, StringBuilder text) {
        String code = rule.source().code().substring(0, rule.to());
        int[] opens = INSERT.matcher(code)
                .region(rule.consequence(), rule.to())
                .results()
                .mapToInt(insert -> insert.end())
                .toArray();
        for (int index = opens.length - 1; index >= 0; index--) {
            int close = closing(code, opens[index]);
            if (close > 0) {
                text.insert(close, ')').insert(opens[index], GUARD);
            }
        }
    }

    /** Where the bracket that was opened before that place is closed; −1 where it is not. */
    private static int closing(String code, int from) {
        int open = 1;
        Matcher brackets = Pattern.compile("[()]").matcher(code);
        brackets.region(from, code.length());
        while (brackets.find()) {
            open += brackets.group().equals("(") ? 1 : -1;
            if (open == 0) {
                return brackets.start();
            }
        }
        return -1;
    }
}
