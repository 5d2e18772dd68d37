package org.quorate.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.CaseSnapshot;

/** The professionals of a case, with their agencies by the listed names. */
final class People {
    private static final Person NOBODY = new Person(null, null, null);

    private final Map<String, Person> professionals = new HashMap<>();
    private final Predicate<String> listed;

    People(CaseSnapshot snapshot, UnaryOperator<String> canonicalAgency, Predicate<String> listed) {
        this.listed = listed;
        snapshot.professionals()
                .forEach(one -> professionals.put(
                        one.id(), new Person(one.id(), canonicalAgency.apply(one.agency()), one.team())));
    }

    /** The professional of that id; null for family, children and unknown ids. */
    @Nullable
    Person professional(@Nullable String id) {
        return id == null ? null : professionals.get(id);
    }

    /** The professional of that id, or someone of whom nothing is known. */
    Person author(@Nullable String id) {
        Person person = professional(id);
        return person == null ? NOBODY : person;
    }

    /** Whether the agency's name, or an alias of it, is in the list of agencies. */
    boolean isListed(String agency) {
        return listed.test(agency);
    }
}
