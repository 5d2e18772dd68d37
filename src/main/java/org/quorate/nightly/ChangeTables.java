package org.quorate.nightly;

import java.util.List;
import java.util.Map;
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
        page.element("h2", title).raw("\n");
        if (changes.isEmpty()) {
            page.element("p", "None.").raw("\n");
            return;
        }
        PageTable table = new PageTable(
                page,
                title,
                cases,
                List.of("Case", "What is asked", "About", "Owed by", "Due by", "What the record shows", "Because of"));
        for (Change one : changes) {
            StoredFinding after = one.either();
            StoredDuty duty = after.duty();
            table.row(
                    duty.caseId(),
                    since.header().title(duty.obligation()),
                    about(duty),
                    owedBy(duty),
                    SincePage.moment(after.judgement().dueBy()),
                    since.findings().explanation(duty.fingerprint()),
                    because(one));
        }
        table.end();
    }

    void putRight() {
        page.element("h2", "Put right").raw("\n");
        List<Change> changes = since.putRight();
        if (changes.isEmpty()) {
            page.element("p", "None.").raw("\n");
            return;
        }
        PageTable table = new PageTable(
                page,
                "Put right",
                cases,
                List.of("Case", "What is asked", "About", "Owed by", "Was", "Is now", "Because of"));
        for (Change one : changes) {
            StoredDuty duty = one.either().duty();
            table.row(
                    duty.caseId(),
                    since.header().title(duty.obligation()),
                    about(duty),
                    owedBy(duty),
                    words(one.before()),
                    words(one.after()),
                    because(one));
        }
        table.end();
    }

    void lost() {
        List<Change> lost = since.lostBreaches();
        if (lost.isEmpty()) {
            return;
        }
        page.element("h2", "Breaches that are no longer in the record")
                .element("p", "They are not put right: the record no longer holds them, or their case.");
        PageTable table = new PageTable(
                page,
                "Breaches that are no longer in the record",
                null,
                List.of("Case", "What is asked", "About", "Owed by", "Was", "Gone"));
        for (Change one : lost) {
            StoredDuty duty = one.either().duty();
            table.row(
                    duty.caseId(),
                    since.header().title(duty.obligation()),
                    about(duty),
                    owedBy(duty),
                    words(one.before()),
                    one.caseLost() ? "with its case" : because(one));
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
