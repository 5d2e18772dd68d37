package org.quorate.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A case from the night on which it opens to the one on which it is gone, with its own reckoning of what becomes of its
 * one duty: health's report reaches the chair so many hours before the conference.
 *
 * @param opens the first night of it
 * @param start when the conference begins, by London's clocks
 * @param reported the night on which the report is in the record
 * @param at when it says that the report reached the chair
 * @param corrected the night on which somebody puts that right
 * @param rightAt what it says from then on
 * @param cancelled the night on which the conference is cancelled
 * @param gone the night from which on the case is not in the input
 */
record EvolvingCase(
        String id,
        int opens,
        LocalDateTime start,
        int reported,
        LocalDateTime at,
        int corrected,
        LocalDateTime rightAt,
        int cancelled,
        int gone) {
    /** Night 0; the clocks go forward on night 20. */
    static final LocalDate FIRST = LocalDate.of(2026, 3, 9);

    private static final int NEVER = 1_000;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** What becomes of the duty; «none» is the finding of a case that owes nothing. */
    record Found(
            String duty,
            String outcome,
            @Nullable String kind,
            @Nullable String dueBy) {}

    static EvolvingCase random(String id, Random random) {
        int opens = random.nextInt(25);
        int conference = opens + random.nextInt(12);
        int reported = conference - 5 + random.nextInt(12);
        LocalDateTime at = FIRST.plusDays(reported).atTime(8 + random.nextInt(10), 0);
        int corrected = reported + 1 + random.nextInt(6);
        return new EvolvingCase(
                id,
                opens,
                FIRST.plusDays(conference).atTime(10, 30),
                random.nextInt(6) == 0 ? NEVER : Math.max(reported, opens),
                at,
                random.nextInt(3) == 0 ? corrected : NEVER,
                at.minusDays(1 + random.nextInt(4)),
                random.nextInt(6) == 0 ? opens + 1 + random.nextInt(12) : NEVER,
                random.nextInt(4) == 0 ? opens + 1 + random.nextInt(20) : NEVER);
    }

    boolean isThere(int night) {
        return night >= opens && night < gone;
    }

    /** What is found as of the end of a night, by a policy of so many hours; null where the case is not there. */
    @Nullable
    Found found(int night, int hours) {
        if (!isThere(night)) {
            return null;
        }
        if (night >= cancelled) {
            return new Found("none", "not-applicable", null, null);
        }
        Instant deadline = start.atZone(LONDON).toInstant().minus(Duration.ofHours(hours));
        String dueBy = deadline.toString();
        if (night >= reported) {
            LocalDateTime done = night >= corrected ? rightAt : at;
            boolean inTime = !done.atZone(LONDON).toInstant().isAfter(deadline);
            return inTime ? new Found("report", "met", null, dueBy) : new Found("report", "breached", "late", dueBy);
        }
        Instant end = FIRST.plusDays(night + 1L).atStartOfDay(LONDON).toInstant();
        return deadline.isBefore(end)
                ? new Found("report", "breached", "not-done", dueBy)
                : new Found("report", "due", null, dueBy);
    }

    /** Its snapshot on a night. */
    String snapshot(int night) {
        String report = night < reported
                ? ""
                : "{\"id\":\"r1\",\"by\":\"w3\",\"toChairAt\":\"" + (night >= corrected ? rightAt : at) + "\"}";
        String held = night >= cancelled ? ",\"held\":false,\"cancelledBecause\":\"other\"" : "";
        return ("{'schema':'quorate.case-snapshot/1','caseId':'" + id
                                + "','partnership':'ours','children':[{'id':'c1'}],"
                                + "'professionals':[{'id':'w3','agency':'health'}],'conferences':[{'id':'k1','type':'initial',"
                                + "'startsAt':'" + start + "','invitations':[{'to':'w3'}],'reports':[")
                        .replace('\'', '"')
                + report + "]" + held + "}]}";
    }
}
