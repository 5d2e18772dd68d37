package org.quorate.policy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one partnership counts agencies: several as one, or the professionals of a role as an agency of their own. Where
 * it applies, findings show its names.
 *
 * @param merged for an agency's listed name, the name it is counted under
 * @param split for an agency and role, the agency its professionals are counted under; the first that fits counts
 */
public record AgencyMap(Map<String, String> merged, List<Split> split) {
    /** Each agency is counted under its own name. */
    public static final AgencyMap NONE = new AgencyMap(Map.of(), List.of());

    /**
     * Professionals who are counted as an agency of their own.
     *
     * @param name what it is called
     * @param agency the agency they belong to; null for any
     * @param role their role
     */
    public record Split(String name, @Nullable String agency, String role) {}

    /** The name an agency is counted under, for a professional of that role. */
    public String counted(String agency, @Nullable String role) {
        for (Split one : split) {
            if (one.role.equals(role) && (one.agency == null || one.agency.equals(agency))) {
                return one.name;
            }
        }
        return merged.getOrDefault(agency, agency);
    }

    /** Whether it makes an agency of that role. */
    boolean hasRole(String role) {
        return split.stream().anyMatch(one -> one.role.equals(role));
    }

    /** Whether the name is one of its own. */
    public boolean names(String name) {
        return merged.containsValue(name) || split.stream().anyMatch(one -> one.name.equals(name));
    }
}
