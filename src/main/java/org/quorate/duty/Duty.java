package org.quorate.duty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Addressee;
import org.quorate.facts.Answer;
import org.quorate.facts.Circumstance;
import org.quorate.facts.Disagreement;
import org.quorate.facts.Endings;
import org.quorate.facts.Noted;
import org.quorate.facts.Occurrence;
import org.quorate.facts.Person;
import org.quorate.finding.OwedTo;
import org.quorate.finding.Subject;
import org.quorate.policy.Anchors;
import org.quorate.policy.Clause;
import org.quorate.time.Deadline;

/**
 * One obligation owed in one case, as a rule states it: about what, by whom, to whom, by when, and what the record
 * says of it. Each method adds one thing and gives the duty back, so that a rule can be read aloud.
 */
public final class Duty {
    private final Clause clause;
    private final Subject subject;
    private final List<Circumstance> circumstances;
    private final List<Answer> given = new ArrayList<>(1);
    private final List<Answer> furthermore = new ArrayList<>(1);
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private @Nullable Person owedBy;
    private @Nullable OwedTo owedTo;
    private @Nullable String child;
    private @Nullable String standsForAgency;
    private @Nullable Disagreement climbing;
    private @Nullable Occurrence at;
    private @Nullable Occurrence since;
    private @Nullable Occurrence done;
    private @Nullable Answer answer;
    private @Nullable Endings unlessEnded;
    private @Nullable String untold;
    private @Nullable String openFor;
    private List<String> rules = List.of();

    Duty(Clause clause, Subject subject, List<Circumstance> circumstances) {
        this.clause = clause;
        this.subject = subject;
        this.circumstances = circumstances;
    }

    /** Owed by that person, or by that agency as such. */
    public Duty by(Person person) {
        owedBy = person;
        return this;
    }

    /** Owed to that professional. */
    public Duty to(Person professional) {
        owedTo = new OwedTo("professional", String.valueOf(professional.professional()), professional.agency());
        return this;
    }

    /** Owed to that child, and about it. */
    public Duty toChild(String id) {
        owedTo = new OwedTo("child", id, null);
        return about(id);
    }

    /** Concerns that one child. */
    public Duty about(String id) {
        child = id;
        return this;
    }

    /** Keeps from night to night the identity of the report that the agency owed, once its first report has come. */
    public Duty inPlaceOf(@Nullable String agency) {
        standsForAgency = agency;
        return this;
    }

    /** To be done at a meeting: its start is the deadline, and nothing can be said before it. */
    public Duty at(Occurrence start) {
        at = start;
        return this;
    }

    /** To be done strictly before a meeting starts. */
    public Duty before(Occurrence start) {
        at = start;
        marks.add(Mark.BEFOREHAND);
        return this;
    }

    /** To be done some time after that, where the clause sets no span. */
    public Duty since(Occurrence occurrence) {
        since = occurrence;
        return this;
    }

    /** Done then, or not yet. */
    public Duty done(Occurrence occurrence) {
        done = occurrence;
        return this;
    }

    /** The same of the first of several: before the day from which the source keeps anything there may be an earlier one. */
    public Duty doneFirst(Occurrence occurrence) {
        marks.add(Mark.FIRST_KEPT);
        return done(occurrence);
    }

    /** There or not; where the clause sets a span, the date that is there has to lie within it. */
    public Duty noted(Noted what) {
        return what.isThere() && clause.deadline().isEmpty() ? holds(what.whether()) : done(what.date());
    }

    /** Done last before the meeting then: no earlier than the clause's span before it, and another may still come. */
    public Duty latest(Occurrence occurrence) {
        marks.add(Mark.LATEST);
        return done(occurrence);
    }

    /** Taken from step to step, each within the length that the clause gives it, until it is resolved. */
    public Duty climbs(Disagreement disagreement) {
        climbing = disagreement;
        return holds(disagreement.inOrder());
    }

    /** Whether what has to hold holds. */
    public Duty holds(Answer whether) {
        answer = whether;
        return this;
    }

    /** Owed only given this, which the record may not tell. */
    public Duty given(Answer whether) {
        given.add(whether);
        return this;
    }

    /** In time is not enough: this has to hold too. */
    public Duty and(boolean asked, Answer whether) {
        if (asked) {
            furthermore.add(whether);
        }
        return this;
    }

    /** Not owed where this had ended by the deadline. */
    public Duty unlessEnded(Occurrence end) {
        return unlessEnded(day -> end);
    }

    /** Not owed where all of it had ended by the deadline. */
    public Duty unlessEnded(Endings ends) {
        unlessEnded = ends;
        return this;
    }

    /** Cannot be told, for the source does not keep that. */
    public Duty untold(String what) {
        untold = what;
        return this;
    }

    /** Stands for all that a list would name that the source does not keep: it has no deadline of its own. */
    Duty unlisted(String part) {
        marks.add(Mark.UNLISTED);
        return untold(part);
    }

    boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** Nothing more than open while that is not decided, and cannot be told once the deadline has passed. */
    public Duty openFor(String what) {
        openFor = what;
        return this;
    }

    /** Owed to that person; what is owed to a child is about it too. */
    public Duty to(Addressee recipient) {
        owedTo = OwedTo.of(recipient);
        return recipient.birth() == null ? this : about(recipient.id());
    }

    /** Of a kind that forbids by itself: what has to hold is that it was not so. */
    public Duty forbidden() {
        marks.add(Mark.FORBIDDEN);
        return this;
    }

    @Nullable
    Disagreement climbing() {
        return climbing;
    }

    /** The moments that its circumstances give. */
    Anchors anchors() {
        return new Anchors(circumstances, clause.calendar());
    }

    /** The rules that fired for it, for the derivation. */
    public void firedBy(List<String> names) {
        rules = names;
    }

    /** The id of the pack that asks for it. */
    public String policy() {
        return clause.policy();
    }

    Clause clause() {
        return clause;
    }

    Subject subject() {
        return subject;
    }

    List<Circumstance> circumstances() {
        return circumstances;
    }

    List<Answer> given() {
        return given;
    }

    List<Answer> furthermore() {
        return furthermore;
    }

    @Nullable
    Person owedBy() {
        return owedBy;
    }

    @Nullable
    OwedTo owedTo() {
        return owedTo;
    }

    @Nullable
    String child() {
        return child;
    }

    @Nullable
    String standsForAgency() {
        return standsForAgency;
    }

    @Nullable
    Occurrence at() {
        return at;
    }

    @Nullable
    Occurrence since() {
        return since;
    }

    @Nullable
    Occurrence done() {
        return done;
    }

    @Nullable
    Answer answer() {
        return answer;
    }

    /** All that it rests on being so. */
    List<Answer> answers() {
        List<Answer> all = new ArrayList<>(given);
        all.addAll(furthermore);
        if (answer != null) {
            all.add(answer);
        }
        return all;
    }

    /** When it had ended, seen from its deadline; null where no ending matters, or there is no such day. */
    @Nullable
    Occurrence endedBy(@Nullable Deadline deadline) {
        return unlessEnded == null || deadline == null || deadline.day() == null
                ? null
                : unlessEnded.by(deadline.day());
    }

    @Nullable
    String untold() {
        return untold;
    }

    @Nullable
    String openFor() {
        return openFor;
    }

    List<String> rules() {
        return rules;
    }
}
