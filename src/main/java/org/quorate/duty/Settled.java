package org.quorate.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer;
import org.quorate.facts.CaseFacts;
import org.quorate.facts.Occurrence;
import org.quorate.facts.Person;
import org.quorate.finding.Evidence;
import org.quorate.finding.Finding;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;
import org.quorate.finding.OwedBy;
import org.quorate.policy.Anchored;
import org.quorate.policy.Clause;
import org.quorate.time.Deadline;
import org.quorate.time.Moment;

/**
 * A duty with its deadline and how it stands.
 *
 * @param duty the duty
 * @param anchored what its deadline is reckoned from, and the deadline
 * @param trigger the London day by which the version of the pack is chosen; null where it cannot be told
 * @param timing how it stands
 * @param pastTarget whether it is late against a target only, which is advisory
 * @param deadlineShown whether the deadline is one that a finding prints
 */
record Settled(
        Duty duty,
        Anchored anchored,
        @Nullable LocalDate trigger,
        Timing timing,
        boolean pastTarget,
        boolean deadlineShown) {

    Settled(Duty duty, Anchored anchored, @Nullable LocalDate trigger, Timing timing) {
        this(duty, anchored, trigger, timing, false, true);
    }

    /** The same duty against another deadline. */
    Settled of(Anchored other, Timing against, boolean pastTargetOnly) {
        return new Settled(duty, other, trigger, against, pastTargetOnly, deadlineShown);
    }

    /** The same duty, standing otherwise. */
    Settled as(Timing other) {
        return new Settled(duty, anchored, trigger, other, pastTarget, deadlineShown);
    }

    Settled withoutDeadline() {
        return new Settled(duty, anchored, trigger, timing, pastTarget, false);
    }

    /** Where the clause knows an exception that no record holds, nobody can tell whether a failure is one. */
    Settled excepted() {
        boolean failed = timing == Timing.FAILS || timing == Timing.MISSED || timing == Timing.LATE;
        return failed && duty.clause().asks("exception") ? as(Timing.NOT_RECORDED) : this;
    }

    Finding finding(CaseFacts facts, Outcome outcome, @Nullable Kind kind, @Nullable String version) {
        Clause clause = duty.clause();
        Deadline due = deadlineShown ? anchored.deadline() : null;
        String excused = outcome == Outcome.BREACHED && clause.asks("excusable")
                ? facts.approval(clause.obligation(), duty.subject().id())
                : null;
        return new Finding(
                facts.caseId(),
                clause.policy(),
                version,
                clause.obligation(),
                clause,
                duty.subject(),
                owedBy(),
                duty.owedTo(),
                duty.child(),
                trigger,
                outcome,
                kind,
                clause.modality().advisory() || pastTarget,
                null,
                excused,
                due,
                done(),
                facts.asOf(),
                Detail.of(duty, anchored, timing),
                evidence(),
                Fingerprint.of(facts.caseId(), duty),
                duty.rules());
    }

    private @Nullable OwedBy owedBy() {
        Person person = duty.owedBy();
        return person == null ? null : new OwedBy(person.professional(), person.agency(), person.team());
    }

    private @Nullable Moment done() {
        Occurrence done = duty.done();
        return done != null && done.happened() ? done.when() : null;
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>(3);
        add(evidence, duty.done());
        add(evidence, duty.answer());
        duty.given().forEach(one -> add(evidence, one));
        duty.furthermore().forEach(one -> add(evidence, one));
        add(evidence, anchored.anchor());
        return evidence;
    }

    private static void add(List<Evidence> evidence, @Nullable Occurrence occurrence) {
        if (occurrence != null) {
            String value =
                    occurrence.moment() == null ? null : occurrence.moment().text();
            evidence.add(new Evidence(occurrence.pointer(), value));
        }
    }

    private static void add(List<Evidence> evidence, @Nullable Answer answer) {
        if (answer != null) {
            evidence.add(new Evidence(answer.pointer(), answer.value()));
        }
    }
}
