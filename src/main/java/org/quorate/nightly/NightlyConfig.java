package org.quorate.nightly;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.report.Format;

/**
 * What an unattended run does. Paths that a config writes are those from its own folder.
 *
 * @param name the series of runs it makes in the history
 * @param inputs what is read, files and folders
 * @param policies the ids of the packs that judge; empty where each case names its own
 * @param rules a folder of further rules and packs; null for the program's own alone
 * @param sources a folder with the texts to check quotations against; null where there is none
 * @param allowDrl whether that folder may hold DRL, which is code
 * @param history where runs are kept: a file, or the JDBC address of PostgreSQL
 * @param waivers the file of waivers; null where there is none
 * @param reports the folder in which each night has its own
 * @param formats in which all findings are written
 * @param agencies whether each agency has a workbook and a calendar of its own duties
 * @param asOfNow whether a night is judged as of its own moment, and not as of the end of the day before
 * @param dueWithin how many working days ahead what falls due is listed
 * @param comingWithin how many working days ahead conferences are listed
 * @param keep what is kept of earlier nights
 * @param shrinkPercent by how many percent fewer cases than the night before are a warning
 * @param failOn what makes the exit code 1: {@code breached}, {@code undetermined} or {@code never}
 * @param threads how many workers judge at the same time
 */
public record NightlyConfig(
        String name,
        List<String> inputs,
        List<String> policies,
        @Nullable Path rules,
        @Nullable Path sources,
        boolean allowDrl,
        String history,
        @Nullable Path waivers,
        Path reports,
        Set<Format> formats,
        boolean agencies,
        boolean asOfNow,
        int dueWithin,
        int comingWithin,
        Keep keep,
        int shrinkPercent,
        String failOn,
        int threads) {

    /** The same with other places to write to. */
    public NightlyConfig writing(Path otherReports, String otherHistory) {
        return new NightlyConfig(
                name,
                inputs,
                policies,
                rules,
                sources,
                allowDrl,
                otherHistory,
                waivers,
                otherReports,
                formats,
                agencies,
                asOfNow,
                dueWithin,
                comingWithin,
                keep,
                shrinkPercent,
                failOn,
                threads);
    }

    /**
     * What is kept.
     *
     * @param nights of how many nights the history keeps the runs
     * @param months of how many months it keeps the last run
     * @param reports how many nights' folders of reports are kept
     */
    public record Keep(int nights, int months, int reports) {}
}
