package org.quorate.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.text.Digests;

/**
 * Which program judged, as earlier runs are told apart by it: its version, and digests of the program and of the user's
 * own rules, calendars and agencies. Two builds of one version may judge differently.
 */
final class ProgramIdentity {
    private static final int DIGITS = 12;
    private static final List<String> JUDGING =
            List.of("obligations", "duties", "patterns", "calendars", "agencies.yaml");

    private ProgramIdentity() {}

    /** That of this program with the rules of that folder; null for its own alone. */
    static String with(@Nullable Path rules) throws IOException {
        StringBuilder text = new StringBuilder(Version.text());
        Path program = program();
        if (Files.isRegularFile(program)) {
            text.append(' ').append(Digests.of(program), 0, DIGITS);
        }
        List<Path> files = rules == null ? List.of() : files(rules);
        if (rules != null && !files.isEmpty()) {
            text.append(" rules ").append(Digests.of(rules, files), 0, DIGITS);
        }
        return text.toString();
    }

    private static Path program() {
        try {
            return Path.of(ProgramIdentity.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Path> files(Path rules) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : JUDGING) {
            Path part = rules.resolve(name);
            if (Files.exists(part)) {
                try (Stream<Path> inside = Files.walk(part)) {
                    inside.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }
}
