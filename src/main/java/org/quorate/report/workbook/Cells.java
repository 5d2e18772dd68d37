package org.quorate.report.workbook;

import java.util.Locale;
import java.util.regex.Pattern;
import org.quorate.text.Visible;

/** Texts as a cell can hold them. */
final class Cells {
    /** So many characters a cell can hold. */
    static final int LONGEST = 32_767;

    /** What a workbook's reader takes for the character of that number, as in {@code _x000D_}. */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

    private Cells() {}

    /** The text with what is hidden made visible, cut where it is too long, and read back as it stands here. */
    static String of(String text) {
        String visible = Visible.of(text);
        String held = visible.length() <= LONGEST ? visible : cut(visible);
        return held.contains("_x") ? NUMBERED.matcher(held).replaceAll("_x005F_") : held;
    }

    /** A cell holds no more: what is cut is said, and no pair is cut in two. */
    private static String cut(String text) {
        String said = String.format(Locale.ROOT, "… (cut: this text has %,d characters)", text.length());
        int end = LONGEST - said.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + said;
    }
}
