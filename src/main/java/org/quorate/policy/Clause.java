package org.quorate.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer;
import org.quorate.facts.Circumstance;
import org.quorate.facts.Presence;
import org.quorate.time.Span;
import org.quorate.time.Unit;
import org.quorate.time.WorkingDays;

/**
 * One clause of a pack, as a fact for the rules: what the policy asks, of whom, and in whose words.
 *
 * @param policy the pack's id
 * @param name the obligation, or {@code obligation[variant]}
 * @param obligation the obligation
 * @param scope in which cases it asks
 * @param requirements the spans, formulas and words, by key
 * @param modality how strongly it asks
 * @param citations whose words it rests on; the first is printed as the citation
 * @param note the reading chosen where the source is ambiguous; null where there is none
 * @param otherReading the same clause in the reading that was not chosen; null where the pack gives none
 * @param origins for each value by its key, the id of the pack that wrote it
 * @param inForce the stretches of days on which it judges, each with the name of the pack's version
 * @param first whether it is the first clause of its obligation in the pack
 * @param alone whether no other clause of the pack can judge a duty that it judges
 * @param calendar the working days it counts by
 * @param position its place among the clauses of the pack, from 0
 * @param line the line of its name in the pack's file, from 1
 * @param column the column of its name, from 1
 */
public record Clause(
        String policy,
        String name,
        String obligation,
        Scope scope,
        Map<String, Requirement> requirements,
        Modality modality,
        List<Citation> citations,
        @Nullable String note,
        @Nullable Clause otherReading,
        Map<String, String> origins,
        List<Stretch> inForce,
        boolean first,
        boolean alone,
        WorkingDays calendar,
        int position,
        int line,
        int column) {

    /**
     * Days on which a clause judges.
     *
     * @param days the days
     * @param version the name of the pack's version; null where it has none
     */
    public record Stretch(InForce days, @Nullable String version) {}

    /**
     * Whether the clause is about these circumstances. Where the record does not tell, it may be, and the duty cannot
     * be told. A condition on something absent does not hold.
     */
    public boolean covers(Circumstance... circumstances) {
        return scope.isAll() || new Conditions(this, List.of(circumstances)).mayHold();
    }

    /**
     * Whether the clause may be about something that is not listed within these circumstances, so that nobody knows
     * whose it would be.
     */
    public boolean mayCover(Circumstance... circumstances) {
        return scope.isAll() || new Conditions(this, List.of(circumstances)).mayHoldForSomeone();
    }

    /** The first thing under {@code when} that the record does not tell of these circumstances; null where it tells all. */
    public @Nullable String untold(List<Circumstance> circumstances) {
        return scope.isAll() ? null : new Conditions(this, circumstances).untold();
    }

    /** Whether it is about a case that crossed a version, or about one that did not. */
    public boolean coversCrossing(List<Circumstance> circumstances, boolean crossedVersion) {
        return new Conditions(this, circumstances, crossedVersion).mayHoldForVersion();
    }

    /** What it asks under {@code when}, by key, without what a word of {@code except} takes away. */
    public Map<String, Condition> conditions() {
        return scope.conditions();
    }

    /** Whether the clause judges on that day. */
    public boolean isInForceOn(LocalDate day) {
        return inForce.stream().anyMatch(one -> one.days().covers(day));
    }

    /** The first stretch in which it judges; the order of versions. */
    public LocalDate since() {
        LocalDate from = inForce.get(0).days().from();
        return from == null ? LocalDate.MIN : from;
    }

    /** Whether every duty that this clause is about, the other is about too, and not the other way round. */
    public boolean isNarrowerThan(Clause other) {
        return isWithin(other) && !other.isWithin(this);
    }

    /** Whether every duty that this clause is about, the other is about too. */
    public boolean isWithin(Clause other) {
        return scope.isWithin(other.scope);
    }

    /** Whether it and the other have no case in common. */
    public boolean isApartFrom(Clause other) {
        return scope.isApartFrom(other.scope);
    }

    /** By when what it asks for has to be done; empty where the rule alone says so. */
    public Optional<Requirement.ByWhen> deadline() {
        Requirement within = requirements.getOrDefault("within", requirements.get("every"));
        if (requirements.get("length") instanceof Requirement.Length length && length.meeting() != null) {
            return Optional.of(new Requirement.Within(length.span(), Requirement.Direction.AFTER, length.meeting()));
        }
        return within instanceof Requirement.ByWhen when ? Optional.of(when) : Optional.empty();
    }

    /** Whether any of its spans is counted in working days. */
    public boolean countsWorkingDays() {
        return requirements.values().stream().anyMatch(Clause::isInWorkingDays);
    }

    private static boolean isInWorkingDays(Requirement requirement) {
        if (requirement instanceof Requirement.Whichever whichever) {
            return whichever.several().stream().anyMatch(Clause::isInWorkingDays);
        }
        Span span = requirement instanceof Requirement.Within within
                ? within.span()
                : requirement instanceof Requirement.Every every
                        ? every.span()
                        : requirement instanceof Requirement.Length length ? length.span() : null;
        return span != null && span.unit() == Unit.WORKING_DAYS;
    }

    /** Before when it must not be done; empty where it may be at any time. */
    public Optional<Requirement.ByWhen> bound() {
        return requirements.get("not-before") instanceof Requirement.ByWhen when ? Optional.of(when) : Optional.empty();
    }

    /** What it asks for by when, or how, or how many: the first of its requirements; null where it asks nothing further. */
    public @Nullable Requirement requirement() {
        return requirements.isEmpty() ? null : requirements.values().iterator().next();
    }

    /** What it asks for under a key; null where it says nothing there. */
    public @Nullable Requirement requirement(String key) {
        return requirements.get(key);
    }

    /** Whether it asks for that. */
    public boolean asks(String key) {
        return requirements.containsKey(key);
    }

    /** The words under a key; empty where it says nothing there. */
    public Set<String> words(String key) {
        return requirements.get(key) instanceof Requirement.Words words ? words.words() : Set.of();
    }

    /**
     * The number under a key.
     *
     * @throws IllegalStateException where there is none
     */
    public int number(String key) {
        if (requirements.get(key) instanceof Requirement.Count count) {
            return count.number();
        }
        throw new IllegalStateException(name + " has no number under «" + key + "»");
    }

    /** Whether there are more breaches than the clause tolerates. */
    public boolean isExceededBy(int breaches) {
        return breaches > number("more-than");
    }

    /**
     * Whether these agencies make the conference quorate, by the lower formula too where the chair may go ahead with it.
     *
     * @param discretion whether the chair did
     * @throws IllegalStateException where the clause has no formula
     */
    public Answer quorate(Presence presence, Answer discretion) {
        Presence counted = words("present").contains("throughout") ? presence.fromStartToEnd() : presence;
        Answer whole = quorate(counted);
        return requirements.get("at-discretion") instanceof Requirement.Quorum lower
                ? Discretion.over(whole, lower.formula().holds(counted), discretion)
                : whole;
    }

    /**
     * Whether these agencies make the conference quorate, without anybody's discretion.
     *
     * @throws IllegalStateException where the clause has no formula
     */
    public Answer quorate(Presence presence) {
        if (requirements.get("quorum") instanceof Requirement.Quorum quorum) {
            return quorum.formula().holds(presence);
        }
        throw new IllegalStateException(name + " has no formula");
    }

    /** The same clause, knowing that no other judges what it judges. */
    Clause asAlone() {
        return new Clause(
                policy,
                name,
                obligation,
                scope,
                requirements,
                modality,
                citations,
                note,
                otherReading,
                origins,
                inForce,
                first,
                true,
                calendar,
                position,
                line,
                column);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
