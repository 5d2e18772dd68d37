package org.quorate.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Nation;
import org.quorate.time.WorkingDays;

/**
 * One partnership's local procedure.
 *
 * @param id its id, which is its folder's name
 * @param title the title of the procedure
 * @param board the partnership
 * @param nation whose bank holidays count
 * @param inForce when it is in force
 * @param sources what it quotes
 * @param clauses what it asks, in its own order
 * @param calendar the working days it counts by
 * @param digest SHA-256 over its files, in hexadecimal
 */
public record Pack(
        String id,
        String title,
        String board,
        Nation nation,
        InForce inForce,
        List<Source> sources,
        List<Clause> clauses,
        WorkingDays calendar,
        String digest) {

    /** The name of its version: the day from which it is in force; null where the source names none. */
    public @Nullable String version() {
        return inForce.from() == null ? null : inForce.from().toString();
    }
}
