package org.quorate.duty;

import java.util.ArrayList;
import java.util.List;
import org.quorate.facts.Circumstance;
import org.quorate.facts.Complaint;
import org.quorate.facts.Conference;
import org.quorate.facts.CoreGroup;
import org.quorate.facts.CoreGroupDate;
import org.quorate.facts.CoreGroupMeeting;
import org.quorate.facts.Disagreement;
import org.quorate.facts.Enquiry;
import org.quorate.facts.NotKept;
import org.quorate.facts.Plan;
import org.quorate.facts.PlanReview;
import org.quorate.facts.Practitioner;
import org.quorate.facts.Recipient;
import org.quorate.facts.Report;
import org.quorate.facts.Transfer;
import org.quorate.finding.Subject;
import org.quorate.policy.Clause;

/** Collects the duties of one case, as the rules find them; the global {@code owed} of every rule. */
public final class Owed {
    private final String caseId;
    private final List<Duty> duties = new ArrayList<>();
    private int traced;

    /** Nothing is owed yet. */
    public Owed(String caseId) {
        this.caseId = caseId;
    }

    /** A duty about a conference, in these further circumstances. */
    public Duty under(Clause clause, Conference conference, Circumstance... further) {
        return add(clause, ofConference(conference), conference, further);
    }

    /** A duty about a report, in these further circumstances. */
    public Duty under(Clause clause, Report report, Circumstance... further) {
        Subject subject = new Subject("report", report.id(), report.conference(), report.conferenceType());
        return add(clause, subject, report, further);
    }

    /** A duty about an enquiry. */
    public Duty under(Clause clause, Enquiry enquiry) {
        return add(clause, new Subject("enquiry", enquiry.id(), null, null), enquiry);
    }

    /** A duty about a plan, and so about its child. */
    public Duty under(Clause clause, Plan plan) {
        return add(clause, ofPlan(plan), plan).about(plan.child());
    }

    /** A duty about a review conference of a plan, and so about the plan's child. */
    public Duty under(Clause clause, PlanReview review) {
        return add(clause, ofConference(review.review()), review)
                .about(review.plan().child());
    }

    /** A duty about a core group. */
    public Duty under(Clause clause, CoreGroup coreGroup) {
        return add(clause, new Subject("core-group", coreGroup.id(), null, null), coreGroup);
    }

    /** A duty about a core group, owed to that recipient. */
    public Duty under(Clause clause, CoreGroup coreGroup, Recipient recipient) {
        Subject subject = new Subject("core-group", coreGroup.id(), null, null);
        return add(clause, subject, coreGroup, recipient).to(recipient);
    }

    /** A duty about a plan, and so about its child, by the date set for its first core group. */
    public Duty under(Clause clause, Plan plan, CoreGroupDate date) {
        return add(clause, ofPlan(plan), plan, date).about(plan.child());
    }

    /** A duty about a core group, held or planned, in these further circumstances. */
    public Duty under(Clause clause, CoreGroupMeeting meeting, Circumstance... further) {
        return add(clause, new Subject("core-group", meeting.id(), null, null), meeting, further);
    }

    /** A duty about a transfer. */
    public Duty under(Clause clause, Transfer transfer) {
        return add(clause, new Subject("transfer", transfer.id(), null, null), transfer);
    }

    /** A duty about a complaint. */
    public Duty under(Clause clause, Complaint complaint) {
        return add(clause, new Subject("complaint", complaint.id(), null, null), complaint);
    }

    /** A duty about a disagreement, owed by whoever raised it. */
    public Duty under(Clause clause, Disagreement disagreement) {
        return add(clause, new Subject("disagreement", disagreement.id(), null, null), disagreement)
                .by(disagreement.raisedBy());
    }

    /** A duty about a professional, and so owed by the professional. */
    public Duty under(Clause clause, Practitioner practitioner) {
        return add(clause, new Subject("professional", practitioner.id(), null, null), practitioner)
                .by(practitioner.person());
    }

    /** One for the conference, where the source does not keep the list of what the duties are about. */
    public void cannotBeTold(Clause clause, Conference conference, NotKept gap) {
        Duty duty = add(clause, ofConference(conference), conference).untold(gap.part());
        if (gap.timed()) {
            duty.at(conference.start());
        } else {
            duty.since(conference.start());
        }
    }

    /** One for the plan, where the source does not keep the list of what the duties are about. */
    public void cannotBeTold(Clause clause, Plan plan, String part) {
        add(clause, ofPlan(plan), plan).unlisted(part);
    }

    /** One for the core group, where the source does not keep the list of what the duties are about. */
    public void cannotBeTold(Clause clause, CoreGroup coreGroup, String part) {
        under(clause, coreGroup).unlisted(part);
    }

    /** One for the case, where the source does not keep the list of what the duties are about. */
    public void cannotBeTold(Clause clause, String part) {
        Duty duty = new Duty(clause, Subject.ofCase(caseId), List.of());
        duties.add(duty.unlisted(part));
    }

    /** That rule has fired, and whatever is owed since the last one is owed for it. */
    public void firedBy(String rule) {
        while (traced < duties.size()) {
            duties.get(traced++).firedBy(List.of(rule));
        }
    }

    /** The duties found so far, in no particular order. */
    public List<Duty> duties() {
        return duties;
    }

    private static Subject ofConference(Conference conference) {
        return new Subject("conference", conference.id(), conference.id(), conference.type());
    }

    private static Subject ofPlan(Plan plan) {
        return new Subject("plan", plan.id(), null, null);
    }

    private Duty add(Clause clause, Subject subject, Circumstance first, Circumstance... further) {
        List<Circumstance> circumstances = new ArrayList<>(further.length + 1);
        circumstances.add(first);
        circumstances.addAll(List.of(further));
        Duty duty = new Duty(clause, subject, circumstances);
        duties.add(duty);
        return duty;
    }
}
