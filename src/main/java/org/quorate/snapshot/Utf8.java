package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.OptionalInt;

/** Finds bytes that are not UTF-8, and takes off the mark that some programs put before it. */
final class Utf8 {
    private static final int CHUNK = 8192;

    private Utf8() {}

    /** The offset of the first byte that is not UTF-8, from 0; empty where all are. A NUL counts as none: it is UTF-16's. */
    static OptionalInt firstStrayByte(byte[] bytes) {
        int end = isAscii(bytes) ? bytes.length : firstMalformed(bytes);
        for (int index = 0; index < end; index++) {
            if (bytes[index] == 0) {
                return OptionalInt.of(index);
            }
        }
        return end < bytes.length ? OptionalInt.of(end) : OptionalInt.empty();
    }

    /** Most documents are, and this is seen at next to no cost. */
    private static boolean isAscii(byte[] bytes) {
        byte all = 0;
        for (byte each : bytes) {
            all |= each;
        }
        return all >= 0;
    }

    private static int firstMalformed(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        while (decoder.decode(in, out, true).isOverflow()) {
            out.clear();
        }
        return in.position();
    }

    /** The bytes without a byte order mark at their beginning. */
    static byte[] withoutMark(byte[] bytes) {
        return isMarked(bytes) ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
