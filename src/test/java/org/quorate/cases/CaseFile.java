package org.quorate.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.example.Bases;
import org.quorate.example.CaseTable;
import org.quorate.policy.Catalogue;

/** The tables of cases beside the rules, and those of what packs can say, as they stand in the folder of the project. */
final class CaseFile {
    private static final Path OBLIGATIONS = Path.of("rules", "obligations");
    private static final Path FORMAT = Path.of("src", "test", "resources", "cases");
    private static final Bases BASES = new Bases(null);

    private CaseFile() {}

    /** The table of each obligation, by id. */
    static List<CaseTable> tables() {
        return obligations().stream()
                .map(id -> table(OBLIGATIONS.resolve(id).resolve(CaseTable.NAME)))
                .toList();
    }

    /** The tables that show what packs can say, whatever the obligation. */
    static List<CaseTable> formatTables() {
        return namesIn(FORMAT).stream().map(name -> table(FORMAT.resolve(name))).toList();
    }

    private static CaseTable table(Path file) {
        try {
            Set<String> obligations = Catalogue.builtIn().forms().keySet();
            return CaseTable.read(file.toString(), Files.readAllBytes(file), obligations, BASES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The snapshot of that name that cases start from, to be changed at will. */
    static ObjectNode base(String name) {
        return BASES.named(name).orElseThrow();
    }

    /** The ids of the obligations, which are the names of their folders. */
    static List<String> obligations() {
        return namesIn(OBLIGATIONS);
    }

    private static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
