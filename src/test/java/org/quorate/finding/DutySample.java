package org.quorate.finding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Modality;
import org.quorate.policy.QuorumFormula;
import org.quorate.policy.Requirement;
import org.quorate.policy.Requirement.Direction;
import org.quorate.time.Calendars;
import org.quorate.time.Deadline;
import org.quorate.time.Moment;
import org.quorate.time.Nation;
import org.quorate.time.Reckoning;
import org.quorate.time.Span;
import org.quorate.time.Unit;
import org.quorate.time.WorkingDays;

/**
 * A duty of each obligation, owed around an initial conference on 22 January 2026 at 10:00.
 *
 * @param clause the clause's name
 * @param requirement what it asks
 * @param subject what it is about
 * @param owedBy who owes it
 * @param owedTo who it is owed to
 * @param child the child it concerns
 * @param from what its deadline is reckoned from; null where it has none
 * @param holding whether something has to hold, and nothing to be done by a time
 */
public record DutySample(
        String clause,
        Requirement requirement,
        Subject subject,
        @Nullable OwedBy owedBy,
        @Nullable OwedTo owedTo,
        @Nullable String child,
        @Nullable String from,
        boolean holding) {
    private static final WorkingDays ENGLAND = Calendars.builtIn().of(Nation.ENGLAND);
    private static final String START = "2026-01-22T10:00";
    private static final Requirement PLAIN = new Requirement.Asked();
    private static final Subject CONFERENCE = new Subject("conference", "k1", "k1", "initial");
    private static final Subject REPORT = new Subject("report", "r1", "k1", "initial");
    private static final Subject REVIEW = new Subject("conference", "k2", "k2", "review");
    private static final Subject PLAN = new Subject("plan", "p1", null, null);
    private static final Subject CORE_GROUP = new Subject("core-group", "g1", null, null);
    private static final OwedBy HEALTH = new OwedBy("w3", "health", "north");
    private static final OwedBy SOCIAL_CARE = new OwedBy(null, "childrens-social-care", null);
    private static final OwedTo PARENT = new OwedTo("family", "f1", null);
    private static final OwedTo POLICE = new OwedTo("professional", "w2", "police");

    /** One of each obligation; the last is of none that the program has words for. */
    public static List<DutySample> all() {
        return List.of(
                done(
                        "initial-conference-timing",
                        within(15, Unit.WORKING_DAYS, "strategy discussion"),
                        new Subject("enquiry", "q1", null, null),
                        null,
                        "2026-01-05T14:00"),
                at("household-children-considered", PLAIN, null).child("c1"),
                at("agency-attendance", PLAIN, HEALTH),
                at("representative-briefed", PLAIN, HEALTH),
                done("apologies-given", PLAIN, CONFERENCE, HEALTH, START),
                at(
                        "quorum",
                        new Requirement.Quorum(new QuorumFormula(
                                List.of("childrens-social-care", "police"), List.of(), List.of(), null, false)),
                        null),
                done("report-provided", PLAIN, CONFERENCE, SOCIAL_CARE, START),
                done("report-when-absent", PLAIN, CONFERENCE, SOCIAL_CARE, START),
                done("report-to-chair[initial]", before(24, Unit.HOURS), REPORT, HEALTH, START),
                done("report-to-chair[review]", before(3, Unit.WORKING_DAYS), REPORT, HEALTH, START),
                done("report-shared-with-parents", new Requirement.Before("conference"), REPORT, HEALTH, START),
                new DutySample(
                        "report-share-method",
                        new Requirement.Words(Set.of("telephone", "face-to-face")),
                        REPORT,
                        HEALTH,
                        null,
                        null,
                        null,
                        true),
                done("child-invited", PLAIN, CONFERENCE, null, START).child("c1"),
                at("child-advocacy", PLAIN, null).child("c1"),
                at("chair-independent", PLAIN, null),
                done("first-core-group", within(10, Unit.WORKING_DAYS, "conference"), PLAN, null, START)
                        .child("c1"),
                done(
                        "core-group-frequency",
                        new Requirement.Every(new Span(1, Unit.MONTHS), "core group"),
                        CORE_GROUP,
                        null,
                        "2026-01-30T13:00"),
                done("core-group-record-to-chair", PLAIN, CORE_GROUP, null, null),
                done("plan-to-chair", within(20, Unit.DAYS, "conference"), PLAN, null, START)
                        .child("c1"),
                done("first-review", within(3, Unit.MONTHS, "conference"), PLAN, null, START)
                        .child("c1"),
                done(
                                "later-review",
                                within(6, Unit.MONTHS, "conference"),
                                new Subject("conference", "k2", "k2", "review"),
                                null,
                                START)
                        .child("c1"),
                done("minutes-circulated", within(20, Unit.WORKING_DAYS, "conference"), CONFERENCE, null, START)
                        .to(POLICE),
                new DutySample("report-form", PLAIN, REPORT, HEALTH, null, null, null, true),
                new DutySample("report-content", PLAIN, REPORT, HEALTH, null, null, null, true),
                done("report-shared-with-child", before(48, Unit.HOURS), REPORT, HEALTH, START),
                done("sensitive-information-to-chair", PLAIN, REPORT, HEALTH, START),
                done("collective-report", PLAIN, new Subject("conference", "k2", "k2", "review"), null, START),
                done("document-circulated", within(5, Unit.WORKING_DAYS, "conference"), CONFERENCE, null, START)
                        .to(PARENT),
                done(
                                "core-group-document-circulated",
                                new Requirement.Before("next core group"),
                                CORE_GROUP,
                                null,
                                "2026-02-27T13:00")
                        .to(POLICE),
                done("parents-invited", PLAIN, CONFERENCE, null, START).to(PARENT),
                at("exclusion-reasoned", PLAIN, null).to(PARENT),
                done("chair-meets-family", PLAIN, CONFERENCE, null, START),
                at("interpreter-provided", PLAIN, null).to(PARENT),
                at("access-support-provided", PLAIN, null).to(PARENT),
                at("family-views-recorded", PLAIN, null),
                at("absent-family-views-presented", PLAIN, null).to(PARENT),
                new DutySample("family-comments-recorded", PLAIN, REPORT, HEALTH, null, null, START, true),
                done("arrival-before-start", PLAIN, CONFERENCE, HEALTH, START),
                done("invitation-notice", before(10, Unit.WORKING_DAYS), CONFERENCE, null, START)
                        .to(PARENT),
                done("conference-duration", length(3, "conference"), CONFERENCE, null, START),
                done("core-group-duration", length(1, "core group"), CORE_GROUP, null, "2026-01-30T13:00"),
                at("threshold-question", PLAIN, null),
                at("decision-recorded", PLAIN, null).child("c1"),
                at("category-recorded", PLAIN, null).child("c1"),
                at("outline-plan", PLAIN, null),
                at("lead-social-worker-named", PLAIN, null),
                at("core-group-agreed", PLAIN, null),
                done("first-core-group-set", within(10, Unit.WORKING_DAYS, "conference"), CONFERENCE, null, START),
                done("review-set", within(3, Unit.MONTHS, "conference"), CONFERENCE, null, START),
                at("casting-vote", PLAIN, null),
                at("agency-recommendation", PLAIN, SOCIAL_CARE),
                done("dissent-recorded", within(72, Unit.HOURS, "conference"), CONFERENCE, HEALTH, START),
                done("dissent-answered", within(28, Unit.DAYS, "dissent"), CONFERENCE, HEALTH, START),
                at("no-plan-support-considered", PLAIN, null).child("c2"),
                at("no-plan-meeting-set", PLAIN, null).child("c2"),
                done("discontinuation-reviewed", PLAIN, new Subject("conference", "k2", "k2", "review"), null, null)
                        .child("c1"),
                done("dates-kept", PLAIN, CONFERENCE, null, START).child("c1"),
                held("core-group-dates-set", CORE_GROUP, null, "2026-01-30T13:00"),
                held("core-group-objectives-monitored", CORE_GROUP, null, "2026-01-30T13:00"),
                held("core-group-attendance", CORE_GROUP, HEALTH, "2026-01-30T13:00"),
                held("family-in-plan", PLAN, null, null).child("c1"),
                done("plan-not-before", PLAIN, PLAN, null, null).child("c1"),
                done("final-core-group", PLAIN, REVIEW, null, START),
                done(
                        "transfer-in-timing",
                        within(15, Unit.WORKING_DAYS, "notification of the transfer"),
                        new Subject("transfer", "t1", null, null),
                        null,
                        "2026-01-05"),
                done(
                        "conference-booked",
                        within(1, Unit.WORKING_DAYS, "conference decision"),
                        new Subject("enquiry", "q1", null, null),
                        null,
                        "2026-01-07T10:00"),
                done("complaint-answered", PLAIN, new Subject("complaint", "m1", null, null), null, null),
                held("escalation-ladder", new Subject("disagreement", "d1", null, null), HEALTH, null),
                done("plan-not-ended", PLAIN, PLAN, null, null).child("c1"),
                done("reconvened", within(10, Unit.WORKING_DAYS, "conference"), CONFERENCE, null, START),
                held("consecutive-inquorate", REVIEW, null, START),
                done("repeat-breach", PLAIN, new Subject("professional", "w3", null, null), HEALTH, null),
                done("night-visit", within(2, Unit.WEEKS, "conference"), PLAN, null, START));
    }

    /** The deadline as reckoned from that moment, or that day. */
    public @Nullable Deadline deadline(@Nullable String anchor) {
        if (anchor == null) {
            return null;
        }
        Moment moment = Moment.parse(anchor);
        if (requirement instanceof Requirement.Within within) {
            return within.direction() == Direction.BEFORE
                    ? Reckoning.before(within.span(), moment, ENGLAND)
                    : Reckoning.after(within.span(), moment, ENGLAND);
        }
        if (clause.equals("dates-kept")) {
            return Reckoning.byTheDayOf(moment);
        }
        if (requirement instanceof Requirement.Length length) {
            return Reckoning.after(length.span(), moment, ENGLAND);
        }
        return requirement instanceof Requirement.Every every
                ? Reckoning.after(every.span(), moment, ENGLAND)
                : Reckoning.before(moment);
    }

    /** The one under a clause of that name. */
    public static DutySample of(String clause) {
        return all().stream()
                .filter(one -> one.clause().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    FindingMaker maker() {
        return maker("medway-2008", Modality.MUST);
    }

    /** Makes findings about it, as asked for so strongly by that policy. */
    public FindingMaker maker(String policy, Modality modality) {
        return FindingMaker.under(FindingMaker.clause(policy, clause, requirement, modality))
                .about(subject)
                .by(owedBy)
                .to(owedTo)
                .child(child)
                .due(deadline(from))
                .asOf("2026-08-31");
    }

    /** The same where the record does not list what the duty is about. */
    FindingMaker unlisted() {
        return FindingMaker.under(clause, requirement);
    }

    private static DutySample at(String clause, Requirement requirement, @Nullable OwedBy owedBy) {
        return new DutySample(clause, requirement, CONFERENCE, owedBy, null, null, START, true);
    }

    private static DutySample done(
            String clause, Requirement requirement, Subject subject, @Nullable OwedBy owedBy, @Nullable String from) {
        return new DutySample(clause, requirement, subject, owedBy, null, null, from, false);
    }

    private static DutySample held(String clause, Subject subject, @Nullable OwedBy owedBy, @Nullable String from) {
        return new DutySample(clause, PLAIN, subject, owedBy, null, null, from, true);
    }

    private DutySample child(String id) {
        return new DutySample(clause, requirement, subject, owedBy, owedTo, id, from, holding);
    }

    private DutySample to(OwedTo recipient) {
        return new DutySample(clause, requirement, subject, owedBy, recipient, child, from, holding);
    }

    private static Requirement within(int amount, Unit unit, String anchor) {
        return new Requirement.Within(new Span(amount, unit), Direction.AFTER, anchor);
    }

    private static Requirement length(int hours, String meeting) {
        return new Requirement.Length(new Span(hours, Unit.HOURS), meeting);
    }

    private static Requirement before(int amount, Unit unit) {
        return new Requirement.Within(new Span(amount, unit), Direction.BEFORE, "conference");
    }
}
