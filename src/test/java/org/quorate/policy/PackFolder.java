package org.quorate.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder of rules with small packs, read by a catalogue of one obligation for each kind of value. */
final class PackFolder {
    private static final Map<String, Form> FORMS = Map.of(
            "quorum", Form.of("quorum: formula"),
            "shared", Form.of("by: words of post, email, face-to-face"),
            "invited", Form.of("agencies: agencies"),
            "counted", Form.of("number: number; length?: length; asked?: flag; told?"),
            "considered", Form.of(""));

    private final Path rules;

    PackFolder(Path rules) {
        this.rules = rules;
    }

    /** A pack of one source, on line 5, whose last lines are these. */
    static String pack(String id, String... lines) {
        return """
                id: %s
                title: A procedure
                board: A partnership
                nation: england
                sources: { guidance: { title: Guidance, file: guidance.txt } }
                """.formatted(id) + String.join("\n", lines) + "\n";
    }

    static String clause(String... lines) {
        return "clauses:\n  " + String.join("\n  ", lines);
    }

    PackFolder write(String path, String text) {
        try {
            Path file = rules.resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    PackLibrary library(@Nullable Path sources) {
        return new PackLibrary(FORMS, rules, sources);
    }

    Pack read(String text) {
        return write("policies/local/policy.yaml", text)
                .library(null)
                .pack("local")
                .orElseThrow();
    }

    /** The faults of a pack as {@code line:column found | expected}, and what was nearest. */
    List<String> faults(String text) {
        try {
            read(text);
            return List.of();
        } catch (PackException refused) {
            return refused.faults().stream().map(PackFolder::shown).toList();
        }
    }

    private static String shown(PackFault fault) {
        return fault.line() + ":" + fault.column() + " " + fault.found() + " | " + fault.expected()
                + (fault.nearest() == null ? "" : " | " + fault.nearest());
    }
}
