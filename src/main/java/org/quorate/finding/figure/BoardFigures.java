package org.quorate.finding.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;

/** The figures that boards ask for and that findings can give. Visits, and how long plans last, they cannot. */
public final class BoardFigures {
    /** All of them, in the order in which they are shown. */
    public static final List<Figure> ALL = List.of(
            Figure.rate(
                    "initial-conferences-in-time",
                    "Initial conferences in time",
                    "enquiries whose initial conference was held in time",
                    "enquiries that led to a conference",
                    "initial-conference-timing"),
            Figure.rate(
                    "transfer-in-conferences-in-time",
                    "Transfer-in conferences in time",
                    "transfers whose conference was held in time",
                    "transfers of a child on a plan",
                    "transfer-in-timing"),
            Figure.rate(
                    "reviews-in-time",
                    "Reviews in time",
                    "review conferences held in time",
                    "reviews that were due, for each plan",
                    "first-review",
                    "later-review"),
            new Figure(
                    "children-with-every-review-in-time",
                    "Children whose every review was in time",
                    "children whose every review was held in time",
                    "children with a plan whose review was due",
                    List.of("first-review", "later-review"),
                    Finding::child,
                    false),
            Figure.rate(
                    "first-core-groups-in-time",
                    "First core groups in time",
                    "plans whose first core group was held in time",
                    "plans whose first core group was due",
                    "first-core-group"),
            Figure.rate(
                    "later-core-groups-in-time",
                    "Later core groups in time",
                    "core groups that were followed by the next in time",
                    "core groups that another had to follow",
                    "core-group-frequency"),
            Figure.rate(
                    "attendance",
                    "Attendance of those invited",
                    "invited professionals who attended or were represented",
                    "professionals invited to a conference that was held",
                    "agency-attendance"),
            new Figure(
                    "attended-or-reported",
                    "Attended, or sent a report",
                    "agencies that attended, were represented or reported",
                    "agencies invited to a conference that was held",
                    List.of("agency-attendance", "report-provided"),
                    BoardFigures::agencyAtConference,
                    true),
            Figure.rate(
                    "reports-provided",
                    "Reports provided",
                    "invited agencies whose report was there by the start",
                    "agencies invited to a conference that was held",
                    "report-provided"),
            Figure.rate(
                    "reports-to-chair-in-time",
                    "Reports with the chair in time",
                    "reports that reached the chair in time",
                    "reports that were required",
                    "report-to-chair"),
            Figure.rate(
                    "reports-shared-in-time",
                    "Reports shared with parents in time",
                    "reports first shared with parents in time",
                    "reports that had to be shared",
                    "report-shared-with-parents"),
            Figure.number(
                    "absent-without-report",
                    "Absent, and no report",
                    "agencies that were neither there nor had reported",
                    "report-when-absent"),
            Figure.rate(
                    "quorate-conferences",
                    "Quorate conferences",
                    "conferences that were quorate",
                    "conferences that were held",
                    "quorum"),
            Figure.rate(
                    "parents-invited",
                    "Parents invited",
                    "parents who were invited",
                    "parents of a child at a conference",
                    "parents-invited"),
            Figure.rate(
                    "children-invited",
                    "Children invited",
                    "children old enough who were invited",
                    "children old enough at a conference",
                    "child-invited"),
            Figure.rate(
                    "advocacy-offered",
                    "Advocacy offered",
                    "children old enough who were offered advocacy",
                    "children old enough at a conference",
                    "child-advocacy"),
            Figure.rate(
                    "threshold-questions-considered",
                    "Threshold question considered",
                    "conferences that considered the threshold question",
                    "conferences that were held",
                    "threshold-question"),
            Figure.rate(
                    "decisions-recorded",
                    "Decisions recorded",
                    "children with a recorded decision",
                    "children considered",
                    "decision-recorded"),
            Figure.rate(
                    "categories-recorded",
                    "Categories recorded",
                    "children with a plan whose category is recorded",
                    "children who were given a plan",
                    "category-recorded"),
            Figure.rate(
                    "recommendations-given",
                    "Recommendations given",
                    "agencies that recommended, with a reason",
                    "agencies that attended",
                    "agency-recommendation"),
            Figure.rate(
                    "minutes-in-time",
                    "Minutes in time",
                    "people who were sent the minutes in time",
                    "people whom they were owed",
                    "minutes-circulated"),
            Figure.rate(
                    "documents-in-time",
                    "Letters and plans in time",
                    "people who were sent the document in time",
                    "people whom it was owed",
                    "document-circulated"),
            Figure.rate(
                    "plans-to-chair-in-time",
                    "Plans with the chair in time",
                    "plans that reached the chair in time",
                    "plans whose copy was due",
                    "plan-to-chair"),
            Figure.rate(
                    "dissents-recorded",
                    "Dissents recorded",
                    "dissents that were recorded",
                    "professionals who dissented",
                    "dissent-recorded"),
            Figure.number(
                    "escalations-out-of-order",
                    "Escalations out of order",
                    "disagreements that were not taken up step by step",
                    "escalation-ladder"),
            Figure.number(
                    "repeat-breaches-not-escalated",
                    "Repeated breaches, not escalated",
                    "professionals with repeated breaches and no formal escalation",
                    "repeat-breach"));

    private BoardFigures() {}

    private static @Nullable Object agencyAtConference(Finding finding) {
        String conference = finding.subject().conference();
        return finding.owedBy() == null || finding.owedBy().agency() == null || conference == null
                ? null
                : List.of(conference, finding.owedBy().agency());
    }
}
