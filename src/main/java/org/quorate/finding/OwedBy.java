package org.quorate.finding;

import org.jspecify.annotations.Nullable;

/**
 * Who owes a duty, where the procedure names it.
 *
 * @param professional the person's id; null where the agency owes it as such
 * @param agency the agency, as the pack's agency map calls it; null where the record does not say
 * @param team the person's team; null where none is recorded
 */
public record OwedBy(
        @Nullable String professional,
        @Nullable String agency,
        @Nullable String team) {}
