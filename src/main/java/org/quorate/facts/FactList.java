package org.quorate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The facts of a case that some rule asks for; a part of the record about which no rule asks is not read. */
final class FactList {
    private final Predicate<Class<?>> asked;
    private final List<Object> facts = new ArrayList<>();

    /** A list of facts of those kinds alone. */
    FactList(Predicate<Class<?>> asked) {
        this.asked = asked;
    }

    List<Object> facts() {
        return facts;
    }

    /** Adds a fact, if a rule asks for its kind. */
    void add(Object fact) {
        if (asked.test(fact.getClass())) {
            facts.add(fact);
        }
    }

    /**
     * Adds what a reading hands over, if a rule asks for any of these kinds.
     *
     * @throws IllegalStateException where it hands over another kind, which might go unread elsewhere
     */
    void read(Set<Class<?>> kinds, Consumer<Consumer<Object>> reading) {
        if (kinds.stream().anyMatch(asked)) {
            reading.accept(fact -> {
                if (!kinds.contains(fact.getClass())) {
                    throw new IllegalStateException(fact.getClass() + " is not among " + kinds);
                }
                add(fact);
            });
        }
    }
}
