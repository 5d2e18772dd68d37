package org.quorate.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quorate.policy.PackLibrary;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The packs that a folder names: itself where it is a pack's, else the packs in it, or in its folder {@code policies}.
 *
 * @param folder the folder that holds the packs' folders
 * @param ids the packs' ids, sorted
 */
record PackFolders(Path folder, Set<String> ids) {
    private static final String FILE = "policy.yaml";

    /**
     * Finds them.
     *
     * @throws ParameterException where there is no pack
     */
    static PackFolders of(Path named, CommandLine command) {
        Path real = named.toAbsolutePath().normalize();
        Path parent = real.getParent();
        if (Files.isRegularFile(real.resolve(FILE)) && parent != null) {
            return new PackFolders(parent, new TreeSet<>(List.of(String.valueOf(real.getFileName()))));
        }
        for (Path folder : List.of(real.resolve("policies"), real)) {
            if (Files.isDirectory(folder) && !PackLibrary.idsIn(folder).isEmpty()) {
                return new PackFolders(folder, PackLibrary.idsIn(folder));
            }
        }
        throw new ParameterException(
                command,
                "There is no pack in " + named + ": expected was a folder with a " + FILE
                        + ", or one of such folders.");
    }
}
