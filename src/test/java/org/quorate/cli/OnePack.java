package org.quorate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs in a folder that looks like {@code rules/}. */
record OnePack(Path rules) {

    /** Writes a pack with these clauses, which quote a guide that is at hand; gives its folder. */
    Path with(String id, String clauses) {
        return file(id, """
                id: %s
                title: A guide
                board: Our Town
                nation: england
                sources: { guide: { title: A guide, file: guide.txt } }
                clauses:
                """.formatted(id) + clauses.indent(2));
    }

    /** Writes a pack's file as it is; gives the pack's folder. */
    Path file(String id, String text) {
        Path folder = rules.resolve("policies").resolve(id);
        write(folder.resolve("policy.yaml"), text);
        write(folder.resolve("sources").resolve("guide.txt"), "So it is.\nAnd so on.\n");
        return folder;
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
