package org.quorate.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * A member of the family.
 *
 * @param id the person
 * @param relation the relation to the child, such as parent; null where not recorded
 * @param needsInterpreter whether an interpreter is needed; null where not recorded
 * @param needsAccessSupport whether other support is needed to take part; null where not recorded
 */
public record RecordedFamilyMember(
        String id,
        @Nullable String relation,
        @Nullable Boolean needsInterpreter,
        @Nullable Boolean needsAccessSupport) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedFamilyMember {
        id = Field.required(id);
    }
}
