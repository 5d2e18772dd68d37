package org.quorate.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.MurmurHash3;
import org.jspecify.annotations.Nullable;
import org.quorate.text.Digests;

/**
 * Notices rows that were edited since they were written. The sums of a run's findings are added up, so that their order
 * does not matter, and a case can be taken out without reading the others. It holds against an edit by hand, and not
 * against one who reckons the sums anew.
 */
final class Seal {
    private long high;
    private long low;

    /** Adds a finding, and gives 64 bits that hardly any other has. */
    long add(long duty, Judgement judgement) {
        return add(duty, "", judgement.values(), judgement.restsOn());
    }

    /** Adds what a former pack says of a duty. */
    void add(long duty, Former former) {
        add(duty, "formerly", former.values(), 0);
    }

    private long add(long duty, String what, List<@Nullable String> values, long restsOn) {
        long[] sum = sum(duty + " " + restsOn + what, values);
        high += sum[0];
        low += sum[1];
        return sum[0];
    }

    /** The sum, in 32 hexadecimal digits. */
    String total() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }

    /** SHA-256 of these texts, in hexadecimal. */
    static String text(List<@Nullable String> parts) {
        return Digests.of(bytes("", parts));
    }

    /** 64 bits that hardly any other texts share. */
    static long number(String first, List<@Nullable String> parts) {
        return sum(first, parts)[0];
    }

    private static long[] sum(String first, List<@Nullable String> parts) {
        return MurmurHash3.hash128x64(bytes(first, parts));
    }

    private static byte[] bytes(String first, List<@Nullable String> parts) {
        StringBuilder text = new StringBuilder(200).append(first);
        for (String part : parts) {
            // the length before each part keeps its end apart from the next one's beginning
            text.append('|')
                    .append(part == null ? -1 : part.length())
                    .append(':')
                    .append(part);
        }
        return text.toString().getBytes(UTF_8);
    }
}
