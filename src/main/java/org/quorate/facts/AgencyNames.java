package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/** Under which name an agency is counted, whatever a record calls it. */
public interface AgencyNames {

    /**
     * The name for an agency as the record writes it.
     *
     * @param role the role of the professional who belongs to it; null where none is recorded
     */
    String counted(String agency, @Nullable String role);

    /** Whether a name is known: listed, or a name of the policy's own. */
    boolean isListed(String name);
}
