package org.quorate.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The numbers of the duties that are in the history already: nearly all of them, on any night but the first. */
final class KnownDuties {
    private static final int FETCHED = 10_000;

    private final long[] digests;
    private final long[] numbers;
    private final Map<Long, Long> added = new HashMap<>();
    private long last;

    private KnownDuties(long[] digests, long[] numbers) {
        this.digests = digests;
        this.numbers = numbers;
        this.last = Arrays.stream(numbers).max().orElse(0);
    }

    static KnownDuties in(Connection connection) throws SQLException {
        long[] digests = new long[1 << 16];
        long[] numbers = new long[1 << 16];
        int count = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet rows = statement.executeQuery("select digest, id from duty order by digest")) {
                while (rows.next()) {
                    if (count == digests.length) {
                        digests = Arrays.copyOf(digests, 2 * count);
                        numbers = Arrays.copyOf(numbers, 2 * count);
                    }
                    digests[count] = rows.getLong(1);
                    numbers[count++] = rows.getLong(2);
                }
            }
        }
        return new KnownDuties(Arrays.copyOf(digests, count), Arrays.copyOf(numbers, count));
    }

    /** The number of the duty with that digest, from 1; 0 where it is not known. */
    long number(long digest) {
        int place = Arrays.binarySearch(digests, digest);
        return place >= 0 ? numbers[place] : added.getOrDefault(digest, 0L);
    }

    /** The number for a duty that is not known yet. */
    long add(long digest) {
        last++;
        added.put(digest, last);
        return last;
    }
}
