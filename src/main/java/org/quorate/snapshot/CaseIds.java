package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Remembers which cases were seen and where. It keeps 128 bits of a digest and the place, in tables that are at least
 * a third full: at most 64 bytes a case.
 */
public final class CaseIds {
    private static final int FIRST_SIZE = 1 << 10;

    private final List<String> files = new ArrayList<>();
    private final MessageDigest digest;
    private long[] high = new long[FIRST_SIZE];
    private long[] low = new long[FIRST_SIZE];
    private int[] file = new int[FIRST_SIZE];
    private int[] line = new int[FIRST_SIZE];
    private int count;

    /** Nothing was seen yet. */
    public CaseIds() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /**
     * Remembers a case.
     *
     * @param line the line in the file; 0 where the file is the one snapshot
     * @return where the case was first seen, as {@code file} or {@code file:line}; empty where it is new
     */
    public Optional<String> firstSeenAt(String caseId, String fileName, long line) {
        ByteBuffer bits = ByteBuffer.wrap(digest.digest(caseId.getBytes(UTF_8)));
        long upper = bits.getLong() | 1;
        long lower = bits.getLong();
        int slot = slot(upper, lower);
        if (high[slot] != 0) {
            return Optional.of(files.get(file[slot]) + (this.line[slot] == 0 ? "" : ":" + this.line[slot]));
        }
        put(slot, upper, lower, fileIndex(fileName), (int) line);
        count++;
        if (count * 2 > high.length) {
            grow();
        }
        return Optional.empty();
    }

    private int fileIndex(String name) {
        int last = files.size() - 1;
        if (last < 0 || !files.get(last).equals(name)) {
            files.add(name);
        }
        return files.size() - 1;
    }

    private int slot(long upper, long lower) {
        int mask = high.length - 1;
        int slot = (int) lower & mask;
        while (high[slot] != 0 && (high[slot] != upper || low[slot] != lower)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void put(int slot, long upper, long lower, int fileIndex, int lineNumber) {
        high[slot] = upper;
        low[slot] = lower;
        file[slot] = fileIndex;
        line[slot] = lineNumber;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldFile = file;
        int[] oldLine = line;
        int size = oldHigh.length * 2;
        high = new long[size];
        low = new long[size];
        file = new int[size];
        line = new int[size];
        for (int slot = 0; slot < oldHigh.length; slot++) {
            if (oldHigh[slot] != 0) {
                put(slot(oldHigh[slot], oldLow[slot]), oldHigh[slot], oldLow[slot], oldFile[slot], oldLine[slot]);
            }
        }
    }
}
