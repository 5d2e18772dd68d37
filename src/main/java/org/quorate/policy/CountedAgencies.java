package org.quorate.policy;

import org.jspecify.annotations.Nullable;
import org.quorate.facts.AgencyNames;

/** The listed agencies, as one policy counts them. */
public record CountedAgencies(Agencies agencies, AgencyMap map) implements AgencyNames {
    @Override
    public String counted(String agency, @Nullable String role) {
        return map.counted(map.names(agency) ? agency : agencies.canonical(agency), role);
    }

    @Override
    public boolean isListed(String name) {
        return agencies.isListed(name) || map.names(name);
    }
}
