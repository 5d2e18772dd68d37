package org.quorate.policy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The agencies that are listed, each with the other names people write for it. */
public final class Agencies {
    private final Map<String, List<String>> listed;
    private final Map<String, String> canonical = new HashMap<>();

    Agencies(Map<String, List<String>> listed) {
        this.listed = new LinkedHashMap<>(listed);
        listed.forEach((name, aliases) -> {
            canonical.put(name, name);
            canonical.put(name.toLowerCase(Locale.ROOT), name);
            aliases.forEach(alias -> canonical.put(alias.toLowerCase(Locale.ROOT), name));
        });
    }

    /** The listed name of an agency; a name that is not listed, as it is. */
    public String canonical(String name) {
        String exact = canonical.get(name);
        return exact != null ? exact : canonical.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    /** Whether the agency, by its listed name, is listed. */
    public boolean isListed(String name) {
        return listed.containsKey(name);
    }

    /** The listed names. */
    public Set<String> names() {
        return listed.keySet();
    }
}
