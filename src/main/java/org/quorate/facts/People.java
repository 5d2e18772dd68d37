package org.quorate.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedProfessional;

/** The people of a case, the professionals with their agencies by the names these are counted under. */
final class People {
    private static final Person NOBODY = new Person(null, null, null, null, Set.of());

    private final Map<String, Person> professionals = new HashMap<>();
    private final Map<String, RecordedProfessional> recorded = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final AgencyNames agencies;

    People(CaseSnapshot snapshot, AgencyNames agencies, Keeping keeping) {
        this.agencies = agencies;
        Set<String> unkept = Stream.of("role", "team")
                .filter(field -> !keeping.keepsNamed("professionals." + field))
                .collect(Collectors.toUnmodifiableSet());
        snapshot.professionals().forEach(one -> {
            String agency = agencies.counted(one.agency(), one.role());
            professionals.put(one.id(), new Person(one.id(), agency, one.role(), one.team(), unkept));
            recorded.put(one.id(), one);
        });
        snapshot.family().stream()
                .filter(one -> "parent".equals(one.relation()))
                .forEach(one -> parents.add(one.id()));
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

    /** Whether a professional is in direct contact with the child; null where nobody recorded it. */
    @Nullable
    Boolean isInContact(String id) {
        RecordedProfessional professional = recorded.get(id);
        return professional == null ? null : professional.directContact();
    }

    /** Whether the person is a parent. */
    boolean isParent(String id) {
        return parents.contains(id);
    }

    /** Whether the agency's name is known. */
    boolean isListed(String agency) {
        return agencies.isListed(agency);
    }
}
