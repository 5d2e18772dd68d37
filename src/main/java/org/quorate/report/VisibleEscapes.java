package org.quorate.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.text.Visible;

/**
 * Writes as escapes, in strings of JSON, what a terminal would act on or hide. Its value stays what it was; it only
 * cannot be seen as anything else. Pairs of surrogates are escaped by the generator itself, halves of pairs too.
 */
class VisibleEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7f;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int unit) {
        return Visible.isHidden(unit) ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", unit)) : null;
    }
}
