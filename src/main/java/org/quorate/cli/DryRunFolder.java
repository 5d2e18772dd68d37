package org.quorate.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quorate.nightly.NightlyConfig;
import org.quorate.text.Folders;

/** A folder of this run's alone, in place of what it would write, and gone afterwards. */
final class DryRunFolder implements Closeable {
    private static final String SERVER = "jdbc:";

    private final Path folder;

    private DryRunFolder(Path folder) {
        this.folder = folder;
    }

    static DryRunFolder make() throws IOException {
        return new DryRunFolder(Files.createTempDirectory("quorate-dry-run"));
    }

    /** The same config with its reports there, and its history too where there is none yet. */
    NightlyConfig in(NightlyConfig config) {
        boolean isThere = config.history().startsWith(SERVER) || Files.exists(Path.of(config.history()));
        return config.writing(
                folder.resolve("reports"),
                isThere ? config.history() : folder.resolve("history.db").toString());
    }

    @Override
    public void close() throws IOException {
        Folders.remove(folder);
    }
}
