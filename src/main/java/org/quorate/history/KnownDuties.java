package org.quorate.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** The numbers of the duties that are in the history already: nearly all of them, on any night but the first. */
final class KnownDuties {
    private static final int FETCHED = 10_000;

    private final long[] sorted;

    private KnownDuties(long[] sorted) {
        this.sorted = sorted;
    }

    static KnownDuties in(Connection connection) throws SQLException {
        long[] numbers = new long[1 << 16];
        int count = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet rows = statement.executeQuery("select id from duty")) {
                while (rows.next()) {
                    if (count == numbers.length) {
                        numbers = Arrays.copyOf(numbers, 2 * count);
                    }
                    numbers[count++] = rows.getLong(1);
                }
            }
        }
        long[] known = Arrays.copyOf(numbers, count);
        Arrays.sort(known);
        return new KnownDuties(known);
    }

    boolean contains(long number) {
        return Arrays.binarySearch(sorted, number) >= 0;
    }
}
