package org.quorate.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * A professional.
 *
 * @param id the person
 * @param agency the agency, by its name or an alias
 * @param role the role, such as social-worker; null where not recorded
 * @param team the team; null where not recorded
 * @param directContact whether in direct contact with the child and family; null where not recorded
 */
public record RecordedProfessional(
        String id,
        String agency,
        @Nullable String role,
        @Nullable String team,
        @Nullable Boolean directContact) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedProfessional {
        id = Field.required(id);
        agency = Field.required(agency);
    }
}
