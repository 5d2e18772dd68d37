package org.quorate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import org.quorate.time.AsOf;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Writes the files from which somebody starts; nothing that is there is overwritten. */
final class Starter {
    private final Quorate quorate;
    private final CommandLine command;

    Starter(Quorate quorate, CommandLine command) {
        this.quorate = quorate;
        this.command = command;
    }

    /**
     * Writes them into a folder of the folder of rules, or of the current one where none is named.
     *
     * @param kind {@code policies} or {@code obligations}
     * @param id the name of the folder, which stands in the files for {@code ${id}}
     * @param files for each file its text, as the name of a resource
     * @throws ParameterException where one is there already, or cannot be written
     */
    Path write(String kind, String id, Map<String, String> files) throws IOException {
        Path rules = quorate.global.rules;
        Path folder = (rules == null ? Path.of("") : rules).resolve(kind).resolve(id);
        for (String file : files.keySet()) {
            if (Files.exists(folder.resolve(file))) {
                throw new ParameterException(
                        command, folder.resolve(file) + " is there already, and is left as it is.");
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), text(file.getValue(), id));
        }
        return folder;
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException unwritable) {
            throw new ParameterException(command, file + " cannot be written.");
        }
    }

    private String text(String resource, String id) throws IOException {
        try (InputStream in = Objects.requireNonNull(Starter.class.getResourceAsStream(resource))) {
            String today =
                    AsOf.at(quorate.surroundings().clock().instant()).day().toString();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${id}", id)
                    .replace("${package}", id.replace('-', '_'))
                    .replace("${today}", today);
        }
    }
}
