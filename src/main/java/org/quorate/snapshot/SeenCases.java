package org.quorate.snapshot;

/**
 * A hash table in three arrays of numbers: 24 bytes a slot. It doubles when three quarters are taken, so that at least
 * three in eight are: 64 bytes a case. As one of many that grow at different times, its copying is not felt.
 */
final class SeenCases {
    /** No place. */
    static final long NONE = -1;

    private static final int FIRST_SIZE = 16;
    private static final int BYTES_A_SLOT = 3 * Long.BYTES;

    private long[] high = new long[FIRST_SIZE];
    private long[] low = new long[FIRST_SIZE];
    private long[] place = new long[FIRST_SIZE];
    private int count;

    /** Where a case was seen before; where it was not, the place is remembered and {@link #NONE} given. */
    long firstPlace(long upper, long lower, long newPlace) {
        long marked = upper | 1; // a slot with 0 is free
        int slot = slot(marked, lower);
        if (high[slot] != 0) {
            return place[slot];
        }
        put(slot, marked, lower, newPlace);
        count++;
        if (count * 4 > high.length * 3) {
            grow();
        }
        return NONE;
    }

    private int slot(long upper, long lower) {
        int mask = high.length - 1;
        int slot = (int) lower & mask;
        while (high[slot] != 0 && (high[slot] != upper || low[slot] != lower)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void put(int slot, long upper, long lower, long newPlace) {
        high[slot] = upper;
        low[slot] = lower;
        place[slot] = newPlace;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        long[] oldPlace = place;
        high = new long[oldHigh.length * 2];
        low = new long[oldHigh.length * 2];
        place = new long[oldHigh.length * 2];
        for (int slot = 0; slot < oldHigh.length; slot++) {
            if (oldHigh[slot] != 0) {
                put(slot(oldHigh[slot], oldLow[slot]), oldHigh[slot], oldLow[slot], oldPlace[slot]);
            }
        }
    }

    /** The bytes of the arrays. */
    long bytes() {
        return (long) high.length * BYTES_A_SLOT;
    }
}
