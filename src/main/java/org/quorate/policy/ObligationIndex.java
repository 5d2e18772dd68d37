package org.quorate.policy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts all {@code obligation.yaml} of the program into the one file that {@link Catalogue} reads: the build runs it, for
 * seventy small files of YAML would take a tenth of a cold start.
 */
final class ObligationIndex {
    private ObligationIndex() {}

    /**
     * Writes the file.
     *
     * @param arguments the folder of the obligations, and the file
     * @throws PackException with the faults of all files, which fail the build
     */
    public static void main(String[] arguments) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode all = mapper.createObjectNode();
        try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
            for (Path folder : (Iterable<Path>) folders.sorted()::iterator) {
                Path file = folder.resolve(ObligationFile.NAME);
                Faults faults = new Faults(file.toString());
                String id = String.valueOf(folder.getFileName());
                byte[] bytes = Files.readAllBytes(file);
                ObligationFile.read(id, bytes, faults);
                if (faults.count() > 0) {
                    throw new PackException(faults.all());
                }
                YamlFile.read(bytes, faults).ifPresent(root -> put(root, all.putObject(id)));
            }
        }
        Files.write(Path.of(arguments[1]), mapper.writeValueAsBytes(all));
    }

    private static void put(Located.Mapping mapping, ObjectNode node) {
        for (Located.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (entry.value() instanceof Located.Mapping inner) {
                put(inner, node.putObject(key));
            } else if (entry.value() instanceof Located.Items items) {
                put(items.values(), node.putArray(key));
            } else if (entry.value() instanceof Located.Text text) {
                node.put(key, text.value());
            }
        }
    }

    private static void put(List<Located> values, ArrayNode list) {
        for (Located value : values) {
            if (value instanceof Located.Mapping inner) {
                put(inner, list.addObject());
            } else if (value instanceof Located.Items items) {
                put(items.values(), list.addArray());
            } else if (value instanceof Located.Text text) {
                list.add(text.value());
            }
        }
    }
}
