package org.quorate.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notices rows that were edited since they were written. The digests of a run's findings are added up, so that their
 * order does not matter, and a case can be taken out without reading the others.
 */
final class Seal {
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Seal::sha256);

    private long high;
    private long low;

    /** Adds a finding. */
    void add(long duty, Judgement judgement) {
        add(duty + " " + judgement.restsOn(), judgement.values());
    }

    /** Adds what a former pack says of a duty. */
    void add(long duty, Former former) {
        add(duty + " formerly", former.values());
    }

    private void add(String first, List<@Nullable String> parts) {
        ByteBuffer digest = ByteBuffer.wrap(digest(first, parts));
        high += digest.getLong();
        low += digest.getLong();
    }

    /** The sum, in 32 hexadecimal digits. */
    String total() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }

    /** A digest of these texts, in hexadecimal. */
    static String text(List<@Nullable String> parts) {
        return HexFormat.of().formatHex(digest("", parts));
    }

    /** The first 64 bits of a digest of these texts. */
    static long number(String first, List<@Nullable String> parts) {
        return ByteBuffer.wrap(digest(first, parts)).getLong();
    }

    private static byte[] digest(String first, List<@Nullable String> parts) {
        StringBuilder text = new StringBuilder(200).append(first);
        for (String part : parts) {
            // the length before each part keeps its end apart from the next one's beginning
            text.append('|')
                    .append(part == null ? -1 : part.length())
                    .append(':')
                    .append(part);
        }
        return SHA_256.get().digest(text.toString().getBytes(UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
