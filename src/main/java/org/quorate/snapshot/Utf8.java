package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.OptionalInt;

/** Finds bytes that are not UTF-8, and takes off the mark that some programs put before it. */
final class Utf8 {
    private static final int CHUNK = 8192;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /** Whether all bytes are UTF-8. Most documents are plain ASCII, which is seen at next to no cost. */
    static boolean isUtf8(byte[] bytes) {
        return isAscii(bytes) || firstMalformed(bytes) == bytes.length;
    }

    private static boolean isAscii(byte[] bytes) {
        int index = 0;
        for (; index <= bytes.length - Long.BYTES; index += Long.BYTES) {
            if (((long) EIGHT_BYTES.get(bytes, index) & HIGH_BITS) != 0) {
                return false;
            }
        }
        for (; index < bytes.length; index++) {
            if (bytes[index] < 0) {
                return false;
            }
        }
        return true;
    }

    /** The offset of the first byte that is not UTF-8, from 0; empty where all are. A NUL counts as none: it is UTF-16's. */
    static OptionalInt firstStrayByte(byte[] bytes) {
        int end = firstMalformed(bytes);
        for (int index = 0; index < end; index++) {
            if (bytes[index] == 0) {
                return OptionalInt.of(index);
            }
        }
        return end < bytes.length ? OptionalInt.of(end) : OptionalInt.empty();
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
