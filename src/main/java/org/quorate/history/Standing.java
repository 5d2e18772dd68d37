package org.quorate.history;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;

/**
 * What the last run of a series came to, by the numbers of its duties: on the next night most of it is so again, and goes
 * on. What was edited by hand does not: it is not what the next run finds.
 */
final class Standing {
    private static final int FETCHED = 10_000;

    private final BitSet standing = new BitSet();
    private long[] digests = new long[1 << 16];
    private final Seal seal = new Seal();

    private Standing() {}

    /** That of no run at all. */
    static Standing none() {
        return new Standing();
    }

    /** That of a run, which is the last of its series. */
    static Standing of(Handle handle, StoredRun last) {
        Standing standing = new Standing();
        handle.createQuery("select * from judgement where " + Rows.within("run"))
                .bind("runSeries", last.series())
                .bind("run", last.id())
                .setFetchSize(FETCHED)
                .map((row, context) -> {
                    long duty = row.getLong("duty");
                    long digest = standing.seal.add(duty, Rows.judgement(row));
                    row.getLong("until_run");
                    if (row.wasNull()) {
                        standing.add(duty, digest);
                    }
                    return 0;
                })
                .forEach(none -> {});
        Soundness.addFormers(handle, last, standing.seal);
        return standing;
    }

    private void add(long duty, long digest) {
        int place = Math.toIntExact(duty);
        if (place >= digests.length) {
            digests = Arrays.copyOf(digests, Math.max(place + 1, 2 * digests.length));
        }
        digests[place] = digest;
        standing.set(place);
    }

    /** The sum over the findings of that run. */
    String total() {
        return seal.total();
    }

    /** Whether a duty is judged as it was; where it is, that is not among what is over. */
    boolean goesOn(long duty, long digest) {
        int place = Math.toIntExact(duty);
        boolean same = standing.get(place) && digests[place] == digest;
        if (same) {
            standing.clear(place);
        }
        return same;
    }

    /** The numbers of the duties that are not judged as they were. */
    LongStream over() {
        return standing.stream().asLongStream();
    }
}
