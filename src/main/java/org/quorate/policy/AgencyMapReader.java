package org.quorate.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.text.NearestName;

/**
 * Reads how a pack counts agencies: {@code health: [health, substance-misuse-service]} counts several as one, {@code
 * school-nurse: { agency: health, role: school-nurse }} makes an agency of a role.
 */
final class AgencyMapReader {
    private final PackText text;
    private final Faults faults;
    private final Agencies agencies;
    private final Map<String, String> merged = new LinkedHashMap<>();
    private final List<AgencyMap.Split> split = new ArrayList<>();

    AgencyMapReader(PackText text, Agencies agencies) {
        this.text = text;
        this.faults = text.faults();
        this.agencies = agencies;
    }

    /** The pack's map; that of the pack it extends where it writes none. */
    AgencyMap read(@Nullable Pack parent) {
        Located value = text.root().get("agencyMap").orElse(null);
        if (value == null) {
            return parent == null ? AgencyMap.NONE : parent.agencyMap();
        }
        if (value instanceof Located.Mapping mapping) {
            mapping.entries().forEach(this::entry);
        } else {
            faults.add(value, value.shown(), "a map such as «{ health: [health, substance-misuse-service] }»");
        }
        return new AgencyMap(Map.copyOf(merged), List.copyOf(split));
    }

    private void entry(Located.Entry entry) {
        String name = entry.key().value();
        if (entry.value() instanceof Located.Mapping role) {
            text.faults().known(role, java.util.Set.of("agency", "role"), "a key of a role counted as an agency");
            String agency =
                    role.get("agency").orElse(null) instanceof Located.Text of ? agencies.canonical(of.value()) : null;
            role.get("agency").ifPresent(of -> of.texts().forEach(this::known));
            split.add(new AgencyMap.Split(name, agency, text.text(role, "role")));
        } else if (entry.value().texts().isEmpty()) {
            faults.add(entry.value(), entry.value().shown(), "a list of agencies, or a map with agency and role");
        } else {
            for (Located.Text agency : entry.value().texts()) {
                known(agency);
                String other = merged.put(agencies.canonical(agency.value()), name);
                if (other != null && !other.equals(name)) {
                    faults.add(agency, agency.shown() + " under «" + other + "» too", "each agency under one name");
                }
            }
        }
    }

    private void known(Located.Text name) {
        String canonical = agencies.canonical(name.value());
        if (!agencies.isListed(canonical)) {
            faults.add(
                    name,
                    "the agency «" + canonical + "»",
                    "an agency of rules/agencies.yaml",
                    NearestName.to(canonical, agencies.names()).orElse(null),
                    PackFault.Kind.UNLISTED_AGENCY);
        }
    }
}
