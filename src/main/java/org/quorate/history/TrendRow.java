package org.quorate.history;

import org.jspecify.annotations.Nullable;

/**
 * What became of the duties of one obligation and agency, by the last run of a month. Advisory findings are left out.
 *
 * @param month such as 2026-03, by the moment of judging
 * @param run that run
 * @param versions the names of the pack's versions; empty where it has none
 * @param digest the pack's digest: another one than the month before means another policy, not another practice
 * @param agency who owes it; null where no agency does
 */
public record TrendRow(
        String month,
        long run,
        String policy,
        String versions,
        String digest,
        String obligation,
        @Nullable String agency,
        long met,
        long breached,
        long due,
        long undetermined) {}
