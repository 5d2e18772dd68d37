package org.quorate.nightly;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.ComingConference;
import org.quorate.finding.Counts;
import org.quorate.finding.Dates;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.report.Labels;
import org.quorate.report.Rate;
import org.quorate.report.UntoldFields;
import org.quorate.report.page.Html;
import org.quorate.report.page.PageFindings;
import org.quorate.report.page.PlainPage;
import org.quorate.snapshot.Rejected;

/** A night's first page: what is new, what was put right, what comes next. Without a script. */
final class SincePage {
    private static final String FINDINGS = "findings.html";

    private final SinceYesterday since;
    private final List<String> files;
    private final @Nullable String cases;

    /**
     * A page.
     *
     * @param files the other files of the night, by their names in its folder
     */
    SincePage(SinceYesterday since, List<String> files) {
        this.since = since;
        this.files = files;
        boolean onOnePage = since.run().findings() <= PageFindings.MOST_ON_ONE_PAGE;
        this.cases = onOnePage && files.contains(FINDINGS) ? FINDINGS : null;
    }

    void write(OutputStream out) throws IOException {
        String title = "Child protection conferences: "
                + (since.before() == null
                        ? "the first night"
                        : "since " + Dates.date(LocalDate.parse(since.before().day())));
        Html page = PlainPage.begin(title, since.header());
        missing(page);
        warnings(page);
        glance(page);
        ChangeTables changes = new ChangeTables(page, since, cases);
        changes.newBreaches();
        changes.putRight();
        due(page);
        coming(page);
        untold(page);
        waivers(page);
        changes.lost();
        changes.all();
        links(page);
        PlainPage.end(page, out);
    }

    /** First what is missing: it may be what matters. */
    private void missing(Html page) {
        long count = since.findings().rejections();
        if (count == 0) {
            return;
        }
        page.raw("<div class=\"error-summary\">")
                .element(
                        "h2",
                        "Not read: " + Rate.number(count) + (count == 1 ? " thing" : " things")
                                + ", and nothing is said of it below")
                .raw("<ul>\n");
        for (Rejected one : since.findings().rejected()) {
            page.raw("<li>")
                    .element("strong", Labels.place(one))
                    .raw(" ")
                    .text(one.reason())
                    .raw("</li>\n");
        }
        long more = count - since.findings().rejected().size();
        page.raw(more == 0 ? "" : "<li>and " + Rate.number(more) + " more</li>\n")
                .raw("</ul></div>\n");
    }

    private void warnings(Html page) {
        List<String> warnings = since.warnings();
        if (!warnings.isEmpty()) {
            page.element("h2", "To know first").raw("\n<ul>\n");
            warnings.forEach(one -> page.element("li", one).raw("\n"));
            page.raw("</ul>\n");
        }
    }

    private void glance(Html page) {
        Counts total = since.findings().summary().total();
        page.element("h2", "At a glance")
                .raw("\n<ul>\n")
                .element("li", Rate.number(since.run().judged()) + " cases were judged.");
        if (since.changes() != null) {
            page.element(
                            "li",
                            "New breaches: " + Rate.number(since.newBreaches().size()) + ".")
                    .element("li", "Put right: " + Rate.number(since.putRight().size()) + ".")
                    .element(
                            "li",
                            "Breaches no longer in the record: "
                                    + Rate.number(since.lostBreaches().size()) + ".");
        }
        page.element(
                        "li",
                        "In all " + Rate.number(total.of(Outcome.BREACHED)) + " duties are breached"
                                + (total.waived() == 0 ? "" : " (" + Rate.number(total.waived()) + " of them waived)")
                                + ", "
                                + Rate.number(total.of(Outcome.MET)) + " met, "
                                + Rate.number(total.of(Outcome.DUE)) + " still due, and of "
                                + Rate.number(total.of(Outcome.UNDETERMINED)) + " the record cannot tell.")
                .raw("</ul>\n");
    }

    private void due(Html page) {
        SortedMap<String, List<Finding>> due = since.findings().dueSoon();
        page.element("h2", "Due soon").raw("\n");
        if (due.isEmpty()) {
            page.element("p", "None.").raw("\n");
        }
        due.forEach((agency, findings) -> {
            String name = agency.isEmpty() ? "No agency named" : agency;
            page.element("h3", name + ": " + Rate.number(findings.size()));
            PageTable table = new PageTable(
                    page, "Due soon: " + name, cases, List.of("Case", "Due by", "What is asked", "About", "Owed by"));
            for (Finding one : findings) {
                table.row(
                        one.caseId(),
                        moment(one.dueBy()),
                        since.header().title(one.obligation()),
                        Labels.subject(one),
                        Labels.owedBy(one));
            }
            table.end();
        });
    }

    private void coming(Html page) {
        page.element("h2", "Conferences of the next days").raw("\n");
        List<NightFindings.Coming> coming = since.findings().coming();
        if (coming.isEmpty()) {
            page.element("p", "None.").raw("\n");
            return;
        }
        PageTable table = new PageTable(
                page,
                "Conferences of the next days",
                cases,
                List.of("Case", "Conference", "Begins", "Invited", "Apologies", "Reports with the chair", "Quorum"));
        for (NightFindings.Coming one : coming) {
            ComingConference conference = one.conference();
            table.row(
                    one.caseId(),
                    conference.id() + ", " + conference.type(),
                    Dates.moment(conference.start()),
                    conference.invitationsKept() ? conference.invitations().size() : "not recorded",
                    conference.invitationsKept()
                            ? conference.invitations().stream()
                                    .filter(invited -> invited.apologies() != null)
                                    .count()
                            : "not recorded",
                    conference.reportsKept() ? reports(conference) : "not recorded",
                    quorum(conference));
        }
        table.end();
    }

    private static String reports(ComingConference conference) {
        long there = conference.reports().stream()
                .filter(one -> one.toChair() != null)
                .count();
        return there + " of " + conference.reports().size();
    }

    private static String quorum(ComingConference conference) {
        return conference.quorum().isEmpty()
                ? "not asked for"
                : conference.quorum().stream()
                        .map(one -> one.policy() + ": "
                                + switch (one.holds()) {
                                    case "yes" -> "would be quorate";
                                    case "no" -> "would not be quorate";
                                    default -> "cannot be told";
                                })
                        .collect(Collectors.joining("; "));
    }

    private void untold(Html page) {
        page.element("h2", "Cannot be told, and what would settle it").raw("\n");
        List<UntoldFields.Lack> lacks = since.findings().lacks();
        if (lacks.isEmpty()) {
            page.element("p", "None.").raw("\n");
            return;
        }
        PageTable table = new PageTable(
                page, "Cannot be told, and what would settle it", null, List.of("What the record lacks", "Duties"));
        lacks.forEach(one -> table.row(one.what(), Rate.number(one.count())));
        table.end();
    }

    private void waivers(Html page) {
        if (!since.waivers().isEmpty()) {
            page.element("h2", "Waivers to look at").raw("\n<ul>\n");
            since.waivers().forEach(one -> page.element("li", one).raw("\n"));
            page.raw("</ul>\n");
        }
    }

    private void links(Html page) {
        page.element("h2", "The other files of this night").raw("\n<ul>\n");
        for (String file : files) {
            page.raw("<li><a href=\"").text(file).raw("\">").text(file).raw("</a></li>\n");
        }
        page.raw("</ul>\n");
    }

    /** A deadline as people write it, in London's time. */
    static String moment(@Nullable String due) {
        if (due == null) {
            return "";
        }
        return due.contains("T") ? Dates.instant(Instant.parse(due)) : Dates.date(LocalDate.parse(due));
    }
}
