package org.quorate.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quorate.engine.Evaluation;
import org.quorate.history.Changes;
import org.quorate.history.History;
import org.quorate.history.KeepRule;
import org.quorate.history.RunHead;
import org.quorate.history.StoredRun;
import org.quorate.snapshot.CaseInputs;
import org.quorate.snapshot.Rejected;
import org.quorate.text.OwnersOnly;

/**
 * One night: read, judge, store, compare, report, prune. The history has the run, and the night's folder is in its place,
 * whole or not at all; a run that was killed in between is finished or removed by the next.
 */
public final class NightlyRun {
    private final NightlyConfig config;
    private final NightSurroundings around;
    private final RunLog log;
    private boolean stored;

    /**
     * A run by a config.
     *
     * @param around what it works with
     */
    public NightlyRun(NightlyConfig config, NightSurroundings around) {
        this.config = config;
        this.around = around;
        this.log = new RunLog(around.dryRun() ? null : config.reports().resolve("nightly.log"), around.now());
    }

    /**
     * Runs.
     *
     * @return what the night came to
     * @throws NightlyException where another run is at work, or the clock went back
     * @throws InputReplacedException where an input was replaced while it was read; nothing was kept
     * @throws org.quorate.history.HistoryException where the history cannot be read or written
     * @throws IOException where reports cannot be written; nothing of the night was put in its place
     */
    public NightlyOutcome run() throws IOException, InterruptedException {
        OwnersOnly.folder(config.reports());
        try (NightlyLock lock = NightlyLock.take(config.reports(), around.now().get())) {
            log.event(
                    "begin", "asOf", around.header().asOf().text(), "program", around.program(), "lock", lock.holder());
            History history = History.create(config.history());
            history.warnings().forEach(around.tell());
            ReportFolders folders = new ReportFolders(config.reports());
            finishKilled(history, folders);
            List<StoredRun> earlier = history.runs(config.name());
            refuseClockBack(earlier);
            NightlyOutcome outcome = night(history, folders, earlier);
            prune(history, folders);
            return outcome;
        } catch (IOException | RuntimeException failed) {
            logFailure(failed);
            throw failed;
        }
    }

    /** The kind alone: a message may name what stands in a record. */
    private void logFailure(Exception failed) {
        try {
            log.event("failed", "reason", failed.getClass().getSimpleName());
        } catch (IOException unlogged) {
            failed.addSuppressed(unlogged);
        }
    }

    private void finishKilled(History history, ReportFolders folders) throws IOException {
        if (!around.dryRun()) {
            List<String> seals = history.runs().stream().map(StoredRun::seal).toList();
            for (String day : folders.repair(seals::contains)) {
                around.tell().accept("The reports of " + day + " were finished; the run that made them was killed.");
                log.event("finished", "night", day);
            }
        }
    }

    private void refuseClockBack(List<StoredRun> earlier) {
        String day = day();
        earlier.stream()
                .map(StoredRun::day)
                .filter(last -> last.compareTo(day) > 0)
                .findFirst()
                .ifPresent(last -> {
                    if (!around.backfill()) {
                        throw new NightlyException(
                                "there is a run as of " + last + " already, and this one would be as of "
                                        + day + ": is this computer's clock right? With --as-of " + day
                                        + " an earlier night is run on purpose; nothing was done");
                    }
                });
    }

    private String day() {
        return around.header().asOf().day().toString();
    }

    /** The last run as of an earlier day, so that a night that is run again is compared with the same one. */
    private Optional<StoredRun> before(List<StoredRun> earlier) {
        return earlier.stream()
                .filter(run -> run.day().compareTo(day()) < 0)
                .max(Comparator.comparing(StoredRun::day).thenComparing(StoredRun::id));
    }

    private NightlyOutcome night(History history, ReportFolders folders, List<StoredRun> earlier)
            throws IOException, InterruptedException {
        StoredRun before = before(earlier).orElse(null);
        Path folder = folders.begin(day());
        RunHead head =
                new RunHead(config.name(), around.now().get(), around.header().asOf(), around.program());
        NightFindings findings =
                new NightFindings(around.header().asOf(), around.summary(), config.dueWithin(), config.comingWithin());
        try (Storing storing =
                        Storing.begin(history, head, before, around.library(), config.policies(), config.inputs());
                NightReports reports = new NightReports(folder, config, around.header(), findings)) {
            judge(storing, findings, reports);
            StoredRun run = storing.whole(findings.packs());
            Changes changes = before == null ? null : storing.changes(before, run);
            List<String> files = new ArrayList<>(List.of("summary.json"));
            files.addAll(reports.files());
            SinceYesterday since = new SinceYesterday(
                    around.header(),
                    findings,
                    run,
                    before,
                    changes != null && (changes.edited() || !storing.isAsWritten(changes.from())),
                    changes,
                    config.shrinkPercent(),
                    reports.agenciesWithoutFiles(),
                    around.waivers().get());
            write(folder, since, files);
            StoredRun kept = again(earlier, run).orElse(run);
            keep(storing, folders, kept, kept.equals(run));
            return told(since, kept, !kept.equals(run));
        } finally {
            // what is stored and could not be put in its place is finished by the next run
            if (!stored) {
                folders.discard(day());
            }
        }
    }

    private void judge(Storing storing, NightFindings findings, NightReports reports)
            throws IOException, InterruptedException {
        CaseInputs cases = new CaseInputs(config.inputs(), InputStream.nullInputStream());
        Evaluation.Receiver all = evaluation -> {
            reports.accept(evaluation);
            findings.accept(evaluation);
            around.receiver().accept(evaluation);
        };
        around.caseload().also(storing.formers()).evaluate(cases::forEach, storing.before(all));
        reports.end();
    }

    private static void write(Path folder, SinceYesterday since, List<String> files) throws IOException {
        try (OutputStream out = OwnersOnly.write(folder.resolve("summary.json"))) {
            SinceJson.write(out, since);
        }
        try (OutputStream out = OwnersOnly.write(folder.resolve("index.html"))) {
            new SincePage(since, files).write(out);
        }
    }

    /** A run of this night that is stored already, and came to the same. */
    private static Optional<StoredRun> again(List<StoredRun> earlier, StoredRun run) {
        return earlier.stream().filter(run::isAgain).findFirst();
    }

    private void keep(Storing storing, ReportFolders folders, StoredRun run, boolean isNew) throws IOException {
        if (around.dryRun()) {
            return;
        }
        folders.whole(day(), run.seal());
        if (isNew) {
            storing.commit();
        }
        stored = true;
        log.event(isNew ? "stored" : "stored before", "run", run.id());
        folders.publish(day());
        log.event("published", "night", day());
    }

    private void prune(History history, ReportFolders folders) throws IOException {
        if (around.dryRun()) {
            return;
        }
        NightlyConfig.Keep keep = config.keep();
        List<StoredRun> own = history.runs(config.name());
        List<StoredRun> superfluous = new KeepRule(keep.nights(), keep.months()).superfluous(own);
        if (!superfluous.isEmpty()) {
            history.delete(superfluous);
        }
        int removed = folders.keep(keep.reports());
        if (!superfluous.isEmpty() || removed > 0) {
            log.event("pruned", "runs", superfluous.size(), "reports", removed);
        }
    }

    private NightlyOutcome told(SinceYesterday since, StoredRun run, boolean again) throws IOException {
        int exitCode = around.exitCode().getAsInt();
        for (Rejected one : since.findings().rejected()) {
            log.event(
                    "rejected",
                    "file",
                    one.file(),
                    "line",
                    one.line(),
                    "pointer",
                    one.pointer(),
                    "caseId",
                    one.caseId());
        }
        since.warnings().forEach(around.tell());
        since.waivers().forEach(around.tell());
        if (!around.dryRun()) {
            RunMetrics.write(config.reports(), since, around.now().get(), exitCode);
        }
        log.event(
                "end",
                "run",
                run.id(),
                "cases",
                since.run().judged(),
                "rejected",
                since.findings().summary().rejected(),
                "newBreaches",
                since.newBreaches().size(),
                "putRight",
                since.putRight().size(),
                "shrunk",
                since.isShrunk() ? 1 : 0,
                "exitCode",
                exitCode);
        return new NightlyOutcome(
                config.reports().resolve(day()),
                again,
                since.run().judged(),
                since.newBreaches().size(),
                since.putRight().size(),
                since.before() == null);
    }
}
