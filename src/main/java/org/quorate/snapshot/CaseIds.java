package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.text.Digests;

/**
 * Remembers which cases were seen and where: 128 bits of a digest and the place, at most 64 bytes a case when there are
 * many; and the name of each file once. Not for several threads at once.
 */
public final class CaseIds {
    private static final int TABLES = 256;

    private final List<String> files = new ArrayList<>();
    private final MessageDigest digest = Digests.sha256();
    private final List<SeenCases> tables =
            Stream.generate(SeenCases::new).limit(TABLES).toList();

    /**
     * Remembers a case.
     *
     * @param line the line in the file; 0 where the file is the one snapshot
     * @return where the case was first seen, as {@code file} or {@code file:line}; empty where it is new
     */
    public Optional<String> firstSeenAt(String caseId, String fileName, long line) {
        byte[] bytes = digest.digest(caseId.getBytes(UTF_8));
        ByteBuffer bits = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
        long place = tables.get(bytes[0] & 0xFF).firstPlace(bits.getLong(), bits.getLong(), place(fileName, line));
        return place == SeenCases.NONE ? Optional.empty() : Optional.of(text(place));
    }

    private long place(String fileName, long line) {
        int last = files.size() - 1;
        if (last < 0 || !files.get(last).equals(fileName)) {
            files.add(fileName);
        }
        return ((long) (files.size() - 1) << Integer.SIZE) | line;
    }

    private String text(long place) {
        long line = place & 0xFFFF_FFFFL;
        return files.get((int) (place >> Integer.SIZE)) + (line == 0 ? "" : ":" + line);
    }

    /** The bytes held in tables, for the promise above. */
    long tableBytes() {
        return tables.stream().mapToLong(SeenCases::bytes).sum();
    }
}
