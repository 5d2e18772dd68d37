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
import org.quorate.policy.Clause;

/**
 * A duty with its deadline and how it stands.
 *
 * @param duty the duty
 * @param anchored what its deadline is reckoned from, and the deadline
 * @param trigger the London day by which the version of the pack is chosen; null where it cannot be told
 * @param timing how it stands
 * @param detail a phrase for the sentence; may be null
 */
record Settled(
        Duty duty,
        Anchored anchored,
        @Nullable LocalDate trigger,
        Timing timing,
        @Nullable String detail) {

    Finding finding(CaseFacts facts, Outcome outcome, @Nullable Kind kind, @Nullable String version) {
        Clause clause = duty.clause();
        OwedBy owedBy = owedBy();
        return new Finding(
                facts.caseId(),
                clause.policy(),
                version,
                clause.obligation(),
                clause,
                duty.subject(),
                owedBy,
                duty.owedTo(),
                duty.child(),
                trigger,
                outcome,
                kind,
                clause.modality().advisory(),
                anchored.deadline(),
                done(),
                facts.asOf(),
                detail,
                evidence(),
                Fingerprint.of(facts.caseId(), duty),
                duty.rules());
    }

    private @Nullable OwedBy owedBy() {
        Person person = duty.owedBy();
        return person == null ? null : new OwedBy(person.professional(), person.agency(), person.team());
    }

    private org.quorate.time.@Nullable Moment done() {
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
