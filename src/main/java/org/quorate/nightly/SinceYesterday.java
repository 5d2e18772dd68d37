package org.quorate.nightly;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Dates;
import org.quorate.history.Because;
import org.quorate.history.Change;
import org.quorate.history.Changes;
import org.quorate.history.RenewedIds;
import org.quorate.history.StoredPack;
import org.quorate.history.StoredRun;
import org.quorate.report.Header;

/**
 * What a night's first page tells.
 *
 * @param header as of when, by what
 * @param findings what the night came to
 * @param run the night's run
 * @param before the run it is compared with; null on the first night
 * @param beforeEdited whether that run was changed since it was written
 * @param changes what changed since then; null on the first night
 * @param shrinkPercent by how many percent fewer cases are a warning
 * @param agenciesWithoutFiles how many agencies have no files of their own, since there are too many
 * @param waivers what there is to look at of the waivers, one sentence each
 */
record SinceYesterday(
        Header header,
        NightFindings findings,
        StoredRun run,
        @Nullable StoredRun before,
        boolean beforeEdited,
        @Nullable Changes changes,
        int shrinkPercent,
        int agenciesWithoutFiles,
        List<String> waivers) {

    /** What a reader has to know before anything else, one sentence each. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (agenciesWithoutFiles > 0) {
            warnings.add("No files were made for " + agenciesWithoutFiles + " of the agencies: there are more than "
                    + AgencyReports.MOST + ". Are they named as in rules/agencies.yaml?");
        }
        if (before == null) {
            warnings.add("This is the first night: there is nothing to compare it with.");
            return warnings;
        }
        shrunk().ifPresent(warnings::add);
        RenewedIds renewed = changes == null ? null : changes.renewedIds();
        if (renewed != null) {
            warnings.add(renewed.words());
        }
        long missed = missedNights();
        if (missed > 0) {
            warnings.add("The last run was as of " + date(before) + ": " + missed
                    + (missed == 1 ? " night was missed" : " nights were missed")
                    + ", and what happened in between is told here as one change.");
        }
        if (beforeEdited) {
            warnings.add("The run as of " + date(before)
                    + " was changed in the history since it was written; what is told as changed may be wrong.");
        }
        changedPacks()
                .forEach(policy -> warnings.add("The policy " + policy + " is written otherwise than on " + date(before)
                        + "; what comes of that is told apart below."));
        if (!before.program().equals(run.program())) {
            warnings.add("Another version of the program judged on " + date(before) + " (" + before.program() + ").");
        }
        return warnings;
    }

    private static String date(StoredRun run) {
        return Dates.date(LocalDate.parse(run.day()));
    }

    private Optional<String> shrunk() {
        if (before == null || before.judged() == 0) {
            return Optional.empty();
        }
        long fewer = before.judged() - run.judged();
        return fewer * 100 > before.judged() * shrinkPercent
                ? Optional.of("There are " + fewer + " cases fewer than on " + date(before) + " (" + run.judged()
                        + " instead of " + before.judged()
                        + "). Is the input whole? Duties that are gone with their cases are not put right.")
                : Optional.empty();
    }

    /** Whether so many cases are gone that the input may not be whole. */
    boolean isShrunk() {
        return shrunk().isPresent();
    }

    /** How many days between the two runs have none. */
    long missedNights() {
        return before == null
                ? 0
                : Math.max(0, ChronoUnit.DAYS.between(LocalDate.parse(before.day()), LocalDate.parse(run.day())) - 1);
    }

    private List<String> changedPacks() {
        List<String> changed = new ArrayList<>();
        for (StoredPack now : run.packs()) {
            boolean other = before != null
                    && before.pack(now.policy())
                            .filter(old -> !old.digest().equals(now.digest()))
                            .isPresent();
            if (other) {
                changed.add(now.policy());
            }
        }
        return changed;
    }

    private Stream<Change> all() {
        return changes == null ? Stream.empty() : changes.changes().stream();
    }

    /** Duties that are breached now, and were not before, or were not there. */
    List<Change> newBreaches() {
        return all().filter(one -> isBreached(one.after()) && !isBreached(one.before()))
                .toList();
    }

    private static boolean isBreached(org.quorate.history.@Nullable StoredFinding finding) {
        return finding != null && finding.judgement().outcome().equals("breached");
    }

    /** Duties that were breached, and are met or not owed now. */
    List<Change> putRight() {
        return all().filter(one -> one.label() == Change.Label.RESOLVED).toList();
    }

    /** Breaches that are no longer in the record, which does not put them right. */
    List<Change> lostBreaches() {
        return all().filter(one -> one.label() == Change.Label.LOST && isBreached(one.before()))
                .toList();
    }

    /** How many changes of each label come from what. */
    SortedMap<Change.Label, Map<Because, Long>> counts() {
        SortedMap<Change.Label, Map<Because, Long>> counts = new TreeMap<>();
        all().forEach(one ->
                counts.computeIfAbsent(one.label(), none -> new TreeMap<>()).merge(one.because(), 1L, Long::sum));
        return counts;
    }
}
