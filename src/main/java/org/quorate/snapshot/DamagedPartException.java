package org.quorate.snapshot;

import java.io.IOException;
import java.util.Locale;

/** A part of a packed file that cannot be unpacked; reading goes on behind it. */
final class DamagedPartException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String expected;

    private DamagedPartException(String expected, String reason) {
        super(reason);
        this.expected = expected;
    }

    /** Nothing of the file can be unpacked. */
    static DamagedPartException noGzip() {
        return new DamagedPartException("a gzip file", "The file is not in gzip format.");
    }

    /** The file ends in the middle of what it holds. */
    static DamagedPartException cutOff() {
        return new DamagedPartException(
                "a whole gzip file", "The gzip file is cut off; what stands before its end was read.");
    }

    /**
     * Some bytes are damaged, or are none of gzip's.
     *
     * @param from the first of them, from 0
     * @param to the one behind the last
     * @param size how many the file has
     */
    static DamagedPartException damaged(long from, long to, long size) {
        return new DamagedPartException(
                "a sound gzip file",
                String.format(
                        Locale.ROOT,
                        "The gzip file is damaged between byte %d and byte %d of %d; what can be unpacked was read.",
                        from + 1,
                        to,
                        size));
    }

    /** What was expected there. */
    String expected() {
        return expected;
    }

    /** The whole, in one sentence or two. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
