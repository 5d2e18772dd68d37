package org.quorate.report;

import com.fasterxml.jackson.core.io.CharacterEscapes;

/** The same as {@link VisibleEscapes}, and nothing that could be a tag. */
final class PageEscapes extends VisibleEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = super.getEscapeCodesForAscii();
        codes['<'] = CharacterEscapes.ESCAPE_STANDARD;
        codes['>'] = CharacterEscapes.ESCAPE_STANDARD;
        return codes;
    }
}
