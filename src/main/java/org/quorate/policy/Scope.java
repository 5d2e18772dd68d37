package org.quorate.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which cases a clause asks: where all of its conditions hold, but not where all those of one exception do.
 */
public final class Scope {
    /** The condition that is told apart only when the versions of a pack are. */
    public static final String CROSSED_VERSION = "crossed-version";

    /** All cases. */
    public static final Scope ALL = new Scope(Map.of(), List.of());

    private final Map<String, Condition> when;
    private final List<Map<String, Condition>> except;
    private final Map<String, Condition> conditions;
    private final List<Map<String, Condition>> exceptions;

    /** The cases where all these conditions hold, by key, but those where all of one of the exceptions do. */
    Scope(Map<String, Condition> when, List<Map<String, Condition>> except) {
        this.when = when;
        this.except = except;
        this.conditions = folded();
        this.exceptions = new ArrayList<>(except);
        this.exceptions.removeIf(this::isFoldable);
    }

    /** What is asked under {@code when}. */
    Map<String, Condition> when() {
        return when;
    }

    /** Each exception, with its conditions by key. */
    List<Map<String, Condition>> except() {
        return except;
    }

    /** The conditions with what exceptions of a single word take away from them, as a reader would say it. */
    public Map<String, Condition> conditions() {
        return conditions;
    }

    /** The exceptions that {@link #conditions} do not say. */
    public List<Map<String, Condition>> exceptions() {
        return exceptions;
    }

    /** Whether it is all cases. */
    boolean isAll() {
        return when.isEmpty() && except.isEmpty();
    }

    /** Whether a condition or an exception asks for that. */
    public boolean names(String key) {
        return when.containsKey(key) || except.stream().anyMatch(entry -> entry.containsKey(key));
    }

    private Map<String, Condition> folded() {
        Map<String, Condition> folded = new LinkedHashMap<>(when);
        for (Map<String, Condition> entry : except) {
            if (isFoldable(entry)) {
                entry.forEach((key, condition) -> folded.merge(
                        key,
                        new Condition.OneOf(Set.of(), true).except(((Condition.OneOf) condition).values()),
                        (asked, none) -> ((Condition.OneOf) asked).except(((Condition.OneOf) condition).values())));
            }
        }
        return folded;
    }

    private boolean isFoldable(Map<String, Condition> entry) {
        return entry.size() == 1
                && entry.entrySet().stream()
                        .allMatch(one -> one.getValue() instanceof Condition.OneOf
                                && when.getOrDefault(one.getKey(), one.getValue()) instanceof Condition.OneOf);
    }

    /** Whether it asks that on the day of the trigger, and not on one that it names. */
    boolean asksOnTheTriggersDay(String key) {
        return Stream.concat(Stream.of(when), except.stream())
                .map(asked -> asked.get(key))
                .anyMatch(asked -> asked != null && !(asked instanceof Condition.On));
    }

    /** Whether one exception leaves out all its cases. */
    boolean isEmpty() {
        return exceptions.stream().anyMatch(entry -> implies(conditions, entry));
    }

    /** Whether all its cases are cases of the other too. */
    boolean isWithin(Scope other) {
        return implies(conditions, other.conditions)
                && other.exceptions.stream()
                        .allMatch(entry -> areApart(conditions, entry)
                                || exceptions.stream().anyMatch(mine -> implies(entry, mine)));
    }

    /** Whether the two have no case in common. */
    boolean isApartFrom(Scope other) {
        return areApart(conditions, other.conditions)
                || exceptions.stream().anyMatch(entry -> implies(other.conditions, entry))
                || other.exceptions.stream().anyMatch(entry -> implies(conditions, entry));
    }

    private static boolean areApart(Map<String, Condition> one, Map<String, Condition> other) {
        return one.entrySet().stream().anyMatch(entry -> {
            Condition asked = other.get(entry.getKey());
            return asked != null && entry.getValue().isApartFrom(asked);
        });
    }

    /** Whether what fulfils all of the one fulfils all of the other. */
    private static boolean implies(Map<String, Condition> one, Map<String, Condition> other) {
        return other.entrySet().stream().allMatch(entry -> {
            Condition own = one.get(entry.getKey());
            return own != null && own.isWithin(entry.getValue());
        });
    }
}
