package org.quorate.cases;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.example.Bases;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files of {@code src/test/resources/cases}, as they stand in the folder of the project. */
final class CaseFile {
    static final Path FOLDER = Path.of("src", "test", "resources", "cases");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Bases BASES = new Bases(null);

    private CaseFile() {}

    /** All tables, by name. */
    static List<CaseTable> tables() {
        return tables(FOLDER);
    }

    /** The tables that show what packs can say, whatever the obligation. */
    static List<CaseTable> formatTables() {
        return tables(FOLDER.resolve("format"));
    }

    private static List<CaseTable> tables(Path folder) {
        return namesIn(folder, ".yaml").stream()
                .map(name -> table(folder.resolve(name + ".yaml")))
                .toList();
    }

    private static CaseTable table(Path file) {
        try {
            return MAPPER.treeToValue(yaml(file), CaseTable.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    /** The snapshot of that name that cases start from, to be changed at will. */
    static ObjectNode base(String name) {
        return BASES.named(name).orElseThrow();
    }

    /** The names of the files of a folder that end so, without that ending, sorted. */
    static List<String> namesIn(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A YAML file as a tree; dates stay texts. */
    private static JsonNode yaml(Path file) {
        Load load = new Load(LoadSettings.builder()
                .setLabel(file.toString())
                .setAllowDuplicateKeys(false)
                .build());
        try {
            return MAPPER.valueToTree(load.loadFromString(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
