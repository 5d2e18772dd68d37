package org.quorate.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of bytes, or all bytes, and of what is too long keeps only so much that memory stays flat. A damaged part
 * ends the line that it stands in; {@link #takeDamage} gives it.
 */
final class BoundedLines {
    private static final int BUFFER = 1 << 16;
    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private boolean tooLong;
    private @Nullable DamagedPartException damage;

    BoundedLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line without its line feed, nothing of it where it is too long; null after the last. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        tooLong = false;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            keep(line, start);
            if (at < end) {
                at++;
                return kept(line);
            }
        }
        return any || damage != null ? kept(line) : null;
    }

    /** Appends what is left, up to a damaged part; false, and no more is read, where the whole would be too long. */
    boolean rest(ByteArrayOutputStream whole) throws IOException {
        while (at < end || fill()) {
            if (whole.size() + end - at > longest) {
                return false;
            }
            whole.write(buffer, at, end - at);
            at = end;
        }
        return true;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = 0;
        try {
            end = Math.max(0, in.read(buffer));
        } catch (DamagedPartException part) {
            damage = part;
        }
        return end > 0;
    }

    private void keep(ByteArrayOutputStream line, int start) {
        if (line.size() + at - start > longest) {
            tooLong = true;
        } else if (!tooLong) {
            line.write(buffer, start, at - start);
        }
    }

    private byte[] kept(ByteArrayOutputStream line) {
        return tooLong ? NOTHING : line.toByteArray();
    }

    /** Whether the line just given was longer than allowed. */
    boolean wasTooLong() {
        return tooLong;
    }

    /** The damaged part that was come upon since it was last asked for; null where there was none. */
    @Nullable
    DamagedPartException takeDamage() {
        DamagedPartException taken = damage;
        damage = null;
        return taken;
    }
}
