package org.quorate.snapshot;

import java.util.Locale;

/** How documents are laid out in a file. */
enum Layout {
    /** One snapshot a file. */
    WHOLE,
    /** One snapshot a line. */
    LINES,
    /** Lines when the first line is a whole document, else one snapshot. */
    UNKNOWN,
    /** No file for case snapshots. */
    OTHER;

    /** What the ending of a file's name says, in capitals or not. */
    static Layout of(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (plain.endsWith(".json")) {
            return WHOLE;
        }
        return plain.endsWith(".ndjson") || plain.endsWith(".jsonl") ? LINES : OTHER;
    }

    /** Whether the file is packed by gzip. */
    static boolean isPacked(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
