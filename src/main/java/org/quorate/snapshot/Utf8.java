package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.OptionalInt;

/** Finds bytes that are not UTF-8, and takes off the mark that some programs put before it. */
final class Utf8 {
    private static final int CHUNK = 8192;

    private Utf8() {}

    /** The offset of the first byte that is not UTF-8, from 0; empty where all are. A NUL counts as none: it is UTF-16's. */
    static OptionalInt firstStrayByte(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        while (true) {
            out.clear();
            var result = decoder.decode(in, out, true);
            for (int index = 0; index < out.position(); index++) {
                if (out.get(index) == 0) {
                    return OptionalInt.of(indexOfNul(bytes));
                }
            }
            if (result.isError()) {
                return OptionalInt.of(in.position());
            }
            if (result.isUnderflow()) {
                return OptionalInt.empty();
            }
        }
    }

    private static int indexOfNul(byte[] bytes) {
        int index = 0;
        while (bytes[index] != 0) {
            index++;
        }
        return index;
    }

    /** The bytes without a byte order mark at their beginning. */
    static byte[] withoutMark(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? java.util.Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }
}
