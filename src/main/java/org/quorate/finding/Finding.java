package org.quorate.finding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Clause;
import org.quorate.time.AsOf;
import org.quorate.time.Deadline;
import org.quorate.time.Moment;
import org.quorate.time.Reckoning;

/**
 * A duty judged. Findings are data; {@link FindingText} makes the sentence.
 *
 * @param caseId the case
 * @param policy the pack's id
 * @param policyVersion the version of the pack that judged; null where the pack is undated
 * @param obligation the kind of duty
 * @param clause the clause that asked for it; null only for an error outside any clause
 * @param subject what it is about
 * @param owedBy who owes it; null where the procedure names nobody
 * @param owedTo who it is owed to; null but for minutes, documents and invitations
 * @param child the one child it concerns; null where it concerns none or several
 * @param trigger the London day by which the version of the pack is chosen; null where there is none
 * @param outcome what became of it
 * @param kind why it is breached or undetermined; null otherwise
 * @param advisory left out of rates, of the roll-up over a case and of the exit code
 * @param waived the agreement that lets a breach pass for a time; null where there is none
 * @param excused the id of the approval that excuses a breach; null where none does
 * @param due the deadline; null where there is not exactly one
 * @param done when it was done; null where it was not, or where it is no moment
 * @param asOf the moment of judging
 * @param detail a phrase for the sentence: what is not recorded, what failed, what kept an obligation out; may be null
 * @param evidence what it rests on, in the order of reading
 * @param fingerprint identifies the duty from night to night
 * @param firedRules the rules that fired for it; empty but for {@code explain}
 */
public record Finding(
        String caseId,
        String policy,
        @Nullable String policyVersion,
        String obligation,
        @Nullable Clause clause,
        Subject subject,
        @Nullable OwedBy owedBy,
        @Nullable OwedTo owedTo,
        @Nullable String child,
        @Nullable LocalDate trigger,
        Outcome outcome,
        @Nullable Kind kind,
        boolean advisory,
        @Nullable Waived waived,
        @Nullable String excused,
        @Nullable Deadline due,
        @Nullable Moment done,
        AsOf asOf,
        @Nullable String detail,
        List<Evidence> evidence,
        String fingerprint,
        List<String> firedRules) {

    /** Whether it is breached and counts against whoever owes it: neither advisory, nor waived, nor excused. */
    public boolean isPlainBreach() {
        return outcome == Outcome.BREACHED && !advisory && waived == null && excused == null;
    }

    /** Whether working days were counted in a year whose bank holidays are not published, and so are reckoned by rule. */
    public boolean isReckonedByRule() {
        LocalDate dueDay = due == null ? null : due.day();
        return clause != null
                && (isAfter(clause.calendar().lastPublishedYear(), trigger)
                        || isAfter(clause.calendar().lastPublishedYear(), dueDay))
                && clause.countsWorkingDays();
    }

    private static boolean isAfter(int year, @Nullable LocalDate day) {
        return day != null && day.getYear() > year;
    }

    /** The same with the agreement that lets it pass on the day of judging; only a breach can be waived. */
    public Finding waivedIn(WaivedDuties duties) {
        Waived agreed = outcome == Outcome.BREACHED ? duties.on(this) : null;
        return agreed == null
                ? this
                : new Finding(
                        caseId,
                        policy,
                        policyVersion,
                        obligation,
                        clause,
                        subject,
                        owedBy,
                        owedTo,
                        child,
                        trigger,
                        outcome,
                        kind,
                        advisory,
                        agreed,
                        excused,
                        due,
                        done,
                        asOf,
                        detail,
                        evidence,
                        fingerprint,
                        firedRules);
    }

    /** The clause's name; null only for an error outside any clause. */
    public @Nullable String clauseName() {
        return clause == null ? null : clause.name();
    }

    /** A date ("by the end of that day") or a UTC instant; null where there is not exactly one deadline. */
    public @Nullable String dueBy() {
        if (due == null || (due.day() == null && due.isRange())) {
            return null;
        }
        return due.day() != null ? due.day().toString() : Dates.utc(due.first());
    }

    /** A UTC instant, or a date where the record has a date alone; null where nothing was done. */
    public @Nullable String doneAt() {
        return done == null ? null : done.isDateAlone() ? done.day().toString() : Dates.utc(done.first());
    }

    /** How late, as an ISO 8601 duration; null where it is not late, or there is not exactly one deadline. */
    public @Nullable String lateBy() {
        if (outcome != Outcome.BREACHED || due == null || (due.day() == null && due.isRange())) {
            return null;
        }
        if (kind == Kind.LATE && done != null) {
            return Reckoning.lateBy(due, done);
        }
        return kind == Kind.NOT_DONE ? Reckoning.lateBy(due, asOf) : null;
    }

    /** Whole days late, rounded down; null where {@link #lateBy()} is. */
    public @Nullable Long lateDays() {
        String lateBy = lateBy();
        return lateBy == null ? null : Duration.parse(lateBy).toDays();
    }

    /** One sentence or two for the reader who must act. */
    public String explanation() {
        return FindingText.of(this);
    }
}
