package org.quorate.text;

/**
 * Makes visible, as escapes such as {@code \u202e}, the characters that a terminal, an editor or a parser of XML acts
 * on, hides or refuses: controls, what turns the direction of writing, what has no width, and halves of pairs. The
 * list is written out, for the tables of two Java versions differ.
 */
public final class Visible {
    private Visible() {}

    /** The text with every such character made visible; the same text where it has none. */
    public static String of(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isPlain(text.charAt(index))) {
                return escaped(text, index);
            }
        }
        return text;
    }

    /** Whether that code point is one to be made visible; of a pair, ask for the whole. */
    public static boolean isHidden(int point) {
        return Character.isISOControl(point)
                || point == 0xad
                || point == 0x61c
                || point == 0x180e
                || isIn(point, 0x200b, 0x200f)
                || isIn(point, 0x2028, 0x202e)
                || isIn(point, 0x2060, 0x206f)
                || isIn(point, 0xd800, 0xdfff)
                || isIn(point, 0xfdd0, 0xfdef)
                || point == 0xfeff
                || isIn(point, 0xfff9, 0xfffb)
                || isIn(point, 0xe0000, 0xe0fff)
                || (point & 0xfffe) == 0xfffe;
    }

    /** A quick no for nearly every text there is. */
    private static boolean isPlain(char unit) {
        return (unit >= ' ' && unit < 0x7f) || (unit >= 0xa0 && unit < 0x300 && unit != 0xad);
    }

    private static boolean isIn(int point, int first, int last) {
        return point >= first && point <= last;
    }

    private static String escaped(String text, int from) {
        StringBuilder visible = new StringBuilder(text.length() + 16).append(text, 0, from);
        int point;
        for (int index = from; index < text.length(); index += Character.charCount(point)) {
            point = text.codePointAt(index);
            if (isHidden(point)) {
                text.substring(index, index + Character.charCount(point))
                        .chars()
                        .forEach(unit -> escape(visible, unit));
            } else {
                visible.appendCodePoint(point);
            }
        }
        return visible.toString();
    }

    private static void escape(StringBuilder visible, int unit) {
        visible.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            visible.append(Character.forDigit(unit >> shift & 0xf, 16));
        }
    }
}
