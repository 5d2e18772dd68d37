package org.quorate.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code agencies.yaml}: each agency with a list of the other names people write for it. */
final class AgencyFile {
    private static final String NAME = "agencies.yaml";

    private AgencyFile() {}

    /** The built-in list, and what a folder of rules adds to it. */
    static Agencies read(@Nullable Path rules) {
        Map<String, List<String>> listed = new LinkedHashMap<>();
        try (InputStream in = AgencyFile.class.getResourceAsStream("/rules/" + NAME)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + NAME);
            }
            add(in.readAllBytes(), "rules/" + NAME, listed);
            if (rules != null && Files.isRegularFile(rules.resolve(NAME))) {
                add(Files.readAllBytes(rules.resolve(NAME)), rules.resolve(NAME).toString(), listed);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Agencies(listed);
    }

    private static void add(byte[] bytes, String file, Map<String, List<String>> listed) {
        Faults faults = new Faults(file);
        Map<String, String> whose = new HashMap<>();
        listed.forEach((agency, aliases) -> {
            whose.put(agency.toLowerCase(Locale.ROOT), agency);
            aliases.forEach(alias -> whose.put(alias.toLowerCase(Locale.ROOT), agency));
        });
        YamlFile.read(bytes, faults)
                .ifPresent(root -> root.entries().forEach(entry -> {
                    String agency = entry.key().value();
                    List<String> names = listed.computeIfAbsent(agency, none -> new ArrayList<>());
                    claim(entry.key(), agency, whose, faults);
                    for (Located.Text alias : entry.value().texts()) {
                        claim(alias, agency, whose, faults);
                        names.add(alias.value());
                    }
                }));
        if (!faults.all().isEmpty()) {
            throw new PackException(faults.all());
        }
    }

    private static void claim(Located.Text name, String agency, Map<String, String> whose, Faults faults) {
        String other = whose.put(name.value().toLowerCase(Locale.ROOT), agency);
        if (other != null && !other.equals(agency)) {
            faults.add(name, name.shown() + ", which is a name of «" + other + "» too", "each name under one agency");
        }
    }
}
