package org.quorate.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.history.Because;
import org.quorate.history.Change;
import org.quorate.history.StoredDuty;
import org.quorate.history.StoredFinding;
import org.quorate.report.Rate;
import org.quorate.report.page.Html;

/** What changed since the night before, in tables of a page. */
final class ChangeTables {
    private final Html page;
    private final SinceYesterday since;
    private final @Nullable String cases;

    /**
     * On that page.
     *
     * @param cases the page whose case views the rows lead to; null where there is none
     */
    ChangeTables(Html page, SinceYesterday since, @Nullable String cases) {
        this.page = page;
        this.since = since;
        this.cases = cases;
    }

    void newBreaches() {
        String title = "New breaches";
        List<Change> changes = since.newBreaches();
        if (heading(title, changes)) {
            table(
                    title,
                    cases,
                    changes,
                    List.of("Due by", "What the record shows", "Because of"),
                    one -> List.of(
                            SincePage.moment(one.either().judgement().dueBy()),
                            since.findings().explanation(one.either().duty().fingerprint()),
                            because(one)));
        }
    }

    void putRight() {
        String title = "Put right";
        List<Change> changes = since.putRight();
        if (heading(title, changes)) {
            table(
                    title,
                    cases,
                    changes,
                    List.of("Was", "Is now", "Because of"),
                    one -> List.of(words(one.before()), words(one.after()), because(one)));
        }
    }

    void lost() {
        String title = "Breaches that are no longer in the record";
        List<Change> changes = since.lostBreaches();
        if (changes.isEmpty()) {
            return;
        }
        page.element("h2", title)
                .element("p", "They are not put right: the record no longer holds them, or their case.");
        table(
                title,
                null,
                changes,
                List.of("Was", "Gone"),
                one -> List.of(words(one.before()), one.caseLost() ? "with its case" : because(one)));
    }

    /** Whether there is anything to tell under it. */
    private boolean heading(String title, List<Change> changes) {
        page.element("h2", title).raw("\n");
        if (changes.isEmpty()) {
            page.element("p", "None.").raw("\n");
        }
        return !changes.isEmpty();
    }

    /** A row for each change: which duty it is about, and then these cells. */
    private void table(
            String caption,
            @Nullable String linked,
            List<Change> changes,
            List<String> columns,
            Function<Change, List<String>> cells) {
        PageTable table = new PageTable(
                page,
                caption,
                linked,
                Stream.concat(Stream.of("Case", "What is asked", "About", "Owed by"), columns.stream())
                        .toList());
        for (Change one : changes) {
            StoredDuty duty = one.either().duty();
            List<@Nullable Object> row = new ArrayList<>();
            row.add(duty.caseId());
            row.add(since.header().title(duty.obligation()));
            row.add(about(duty));
            row.add(owedBy(duty));
            row.addAll(cells.apply(one));
            table.row(row.toArray());
        }
        table.end();
    }

    void all() {
        if (since.changes() == null) {
            return;
        }
        page.element("h2", "All changes").raw("\n");
        PageTable table = new PageTable(
                page, "All changes, by what they come from", null, List.of("Change", "Record", "Policy", "Program"));
        since.counts()
                .forEach((label, counts) -> table.row(
                        label.id(),
                        of(counts, Because.RECORD),
                        of(counts, Because.POLICY),
                        of(counts, Because.PROGRAM)));
        table.row("unchanged", Rate.number(since.changes().unchanged()), "", "");
        table.end();
    }

    private static String of(Map<Because, Long> counts, Because because) {
        return Rate.number(counts.getOrDefault(because, 0L));
    }

    private static String because(Change change) {
        return "the " + change.because().id();
    }

    private static String words(@Nullable StoredFinding finding) {
        return finding == null ? "" : StoredFindingTree.words(finding.judgement());
    }

    private static String about(StoredDuty duty) {
        String about =
                duty.subject().type().replace('-', ' ') + " " + duty.subject().id();
        return duty.child() == null ? about : about + ", child " + duty.child();
    }

    private static @Nullable String owedBy(StoredDuty duty) {
        return duty.professional() == null
                ? duty.agency()
                : duty.professional() + (duty.agency() == null ? "" : " (" + duty.agency() + ")");
    }
}
