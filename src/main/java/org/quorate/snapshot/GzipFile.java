package org.quorate.snapshot;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a gzip file, one member after another. Every byte of it is unpacked or told: a part that cannot be unpacked
 * is thrown once as a {@link DamagedPartException}, and what is read next stands in the first member behind it.
 */
final class GzipFile extends InputStream {
    private static final int BUFFER = 1 << 16;
    private static final int FIRST_MAGIC = 0x1f;
    private static final int SECOND_MAGIC = 0x8b;
    private static final int DEFLATE = 8;
    private static final int CHECKED_HEADER = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;
    private static final long LOW_BITS = 0xffff_ffffL;

    /** A member that unpacks so far is taken for one: what only looks like a header breaks off much sooner. */
    private static final int ENOUGH = 1 << 20;

    private final SeekableByteChannel file;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final ByteBuffer packed = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private boolean inMember;

    /** Whether there was a member, or that there is none was told. */
    private boolean any;

    private long member;

    GzipFile(SeekableByteChannel file) {
        this.file = file;
        packed.limit(0);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (inMember || begins()) {
            try {
                int count = unpack(buffer, offset, length);
                if (count > 0) {
                    return count;
                }
                end();
            } catch (EOFException | DataFormatException damage) {
                throw resume(damage instanceof EOFException);
            }
        }
        return -1;
    }

    /** Goes into the next member; false at the end of the file. */
    private boolean begins() throws IOException {
        member = position();
        if (!packed.hasRemaining() && !fill()) {
            if (!any) {
                any = true;
                throw DamagedPartException.noGzip();
            }
            return false;
        }
        try {
            header();
        } catch (EOFException | DataFormatException none) {
            throw resume(false);
        }
        return true;
    }

    private void header() throws IOException, DataFormatException {
        require(next() == FIRST_MAGIC && next() == SECOND_MAGIC && next() == DEFLATE);
        int flags = next();
        require((flags & RESERVED) == 0);
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        for (int text : new int[] {NAME, COMMENT}) {
            while ((flags & text) != 0 && next() != 0) {
                // a text ends with a zero
            }
        }
        if ((flags & CHECKED_HEADER) != 0) {
            skip(2);
        }
        inflater.reset();
        checksum.reset();
        inMember = true;
    }

    private static void require(boolean right) throws DataFormatException {
        if (!right) {
            throw new DataFormatException();
        }
    }

    /** The next bytes of the member; 0 at its end. */
    private int unpack(byte[] buffer, int offset, int length) throws IOException, DataFormatException {
        while (!inflater.finished()) {
            boolean cutOff = inflater.needsInput() && !packed.hasRemaining() && !fill();
            if (!cutOff && inflater.needsInput()) {
                inflater.setInput(packed);
            }
            int count = inflater.inflate(buffer, offset, length);
            if (count > 0) {
                checksum.update(buffer, offset, count);
                return count;
            }
            require(!inflater.needsDictionary());
            if (cutOff) {
                throw new EOFException();
            }
        }
        return 0;
    }

    /** The member is over: its checksum and its length follow. */
    private void end() throws IOException, DataFormatException {
        long sum = number();
        long length = number();
        any = true;
        require(sum == checksum.getValue() && length == (inflater.getBytesWritten() & LOW_BITS));
        inMember = false;
    }

    private long number() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    /** Goes to the next member behind what is damaged, which begins where the last member did. */
    private DamagedPartException resume(boolean cutOff) throws IOException {
        long from = member;
        boolean none = !any && !inMember;
        long to = nextMember(from + 1);
        seek(to);
        inMember = false;
        any = true;
        long size = file.size();
        if (none && to == size) {
            return DamagedPartException.noGzip();
        }
        return cutOff && to == size ? DamagedPartException.cutOff() : DamagedPartException.damaged(from, to, size);
    }

    /** Where the next member begins; the end of the file where there is none. */
    private long nextMember(long from) throws IOException {
        seek(from);
        while (packed.hasRemaining() || fill()) {
            long at = position();
            if (next() == FIRST_MAGIC) {
                if (unpacks(at)) {
                    return at;
                }
                seek(at + 1);
            }
        }
        return file.size();
    }

    /** Whether a member begins there. One that the end of the file cuts off is one. */
    private boolean unpacks(long at) throws IOException {
        seek(at);
        byte[] buffer = new byte[BUFFER];
        try {
            header();
            int all = 0;
            for (int count = unpack(buffer, 0, BUFFER); count > 0 && all < ENOUGH; all += count) {
                count = unpack(buffer, 0, BUFFER);
            }
            return true;
        } catch (EOFException cutOff) {
            return inMember && inflater.getBytesWritten() > 0;
        } catch (DataFormatException none) {
            return false;
        } finally {
            inMember = false;
        }
    }

    private int next() throws IOException {
        if (!packed.hasRemaining() && !fill()) {
            throw new EOFException();
        }
        return packed.get() & 0xff;
    }

    private void skip(int count) throws IOException {
        for (int skipped = 0; skipped < count; skipped++) {
            next();
        }
    }

    private boolean fill() throws IOException {
        packed.clear();
        int count = file.read(packed);
        packed.flip();
        return count > 0;
    }

    private long position() throws IOException {
        return file.position() - packed.remaining();
    }

    private void seek(long to) throws IOException {
        file.position(to);
        packed.limit(0);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        file.close();
    }
}
