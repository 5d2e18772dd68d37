package org.quorate.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Citation;
import org.quorate.policy.Clause;
import org.quorate.policy.InForce;
import org.quorate.policy.Modality;
import org.quorate.policy.Requirement;
import org.quorate.policy.Scope;
import org.quorate.time.AsOf;
import org.quorate.time.Calendars;
import org.quorate.time.Deadline;
import org.quorate.time.Moment;
import org.quorate.time.Nation;

/** Makes findings for tests, a part at a time. */
public final class FindingMaker {
    private final Clause clause;
    private final List<Evidence> evidence = new ArrayList<>();
    private String caseId = "MW-0017";
    private AsOf asOf = AsOf.parse("2026-03-31");
    private Subject subject = Subject.ofCase("MW-0017");
    private @Nullable OwedBy owedBy;
    private @Nullable OwedTo owedTo;
    private @Nullable String child;
    private @Nullable Deadline due;
    private @Nullable Moment done;
    private @Nullable String detail;

    private FindingMaker(Clause clause) {
        this.clause = clause;
    }

    /** Under such a clause of the policy {@code medway-2008}. */
    public static FindingMaker under(String clause, Requirement requirement) {
        return under(clause("medway-2008", clause, requirement, Modality.MUST));
    }

    public static FindingMaker under(Clause clause) {
        return new FindingMaker(clause);
    }

    public static Clause clause(String policy, String name, Requirement requirement, Modality modality) {
        String obligation = name.replaceAll("\\[.*", "");
        Citation citation = new Citation(policy + ".txt", "What " + obligation + " asks, in the procedure's words");
        return new Clause(
                policy,
                name,
                obligation,
                Scope.ALL,
                requirements(requirement),
                modality,
                List.of(citation),
                null,
                null,
                Map.of(),
                List.of(new Clause.Stretch(InForce.ALWAYS, null)),
                true,
                true,
                Calendars.builtIn().of(Nation.ENGLAND),
                0,
                1,
                1);
    }

    private static Map<String, Requirement> requirements(Requirement requirement) {
        if (requirement instanceof Requirement.Asked) {
            return Map.of();
        }
        String key = requirement instanceof Requirement.ByWhen
                ? "within"
                : requirement instanceof Requirement.Quorum
                        ? "quorum"
                        : requirement instanceof Requirement.Length ? "length" : "by";
        return Map.of(key, requirement);
    }

    public FindingMaker of(String id) {
        caseId = id;
        return this;
    }

    public FindingMaker asOf(String moment) {
        asOf = AsOf.parse(moment);
        return this;
    }

    public FindingMaker about(Subject one) {
        subject = one;
        return this;
    }

    public FindingMaker by(@Nullable OwedBy one) {
        owedBy = one;
        return this;
    }

    public FindingMaker to(@Nullable OwedTo one) {
        owedTo = one;
        return this;
    }

    public FindingMaker child(@Nullable String id) {
        child = id;
        return this;
    }

    public FindingMaker due(@Nullable Deadline deadline) {
        due = deadline;
        return this;
    }

    public FindingMaker done(String moment) {
        done = Moment.parse(moment);
        return this;
    }

    public FindingMaker detail(String phrase) {
        detail = phrase;
        return this;
    }

    public FindingMaker evidence(String pointer, @Nullable String value) {
        evidence.add(new Evidence(pointer, value));
        return this;
    }

    public Finding is(Outcome outcome) {
        return is(outcome, null);
    }

    public Finding is(Outcome outcome, @Nullable Kind kind) {
        return new Finding(
                caseId,
                clause.policy(),
                "2008-04-01",
                clause.obligation(),
                clause,
                subject,
                owedBy,
                owedTo,
                child,
                LocalDate.of(2026, 1, 22),
                outcome,
                kind,
                clause.modality().advisory(),
                null,
                null,
                due,
                done,
                asOf,
                detail,
                evidence,
                "0123456789abcdef0123456789abcdef",
                List.of());
    }
}
