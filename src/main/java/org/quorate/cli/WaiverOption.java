package org.quorate.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quorate.waiver.WaiverFile;
import org.quorate.waiver.Waivers;
import picocli.CommandLine.Option;

/** The option of which breaches are let pass. */
final class WaiverOption {
    /** What the file is called beside the packs of a folder of rules. */
    static final String NAME = "waivers.yaml";

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description =
                    "Breaches that are let pass by agreement. Default: waivers.yaml in the folder of --rules, where "
                            + "it is there.")
    @Nullable
    Path file;

    /** Reads it; none where there is none. */
    Waivers read(GlobalOptions global) {
        Path named = of(file, global.rules);
        return named == null ? Waivers.NONE : WaiverFile.read(named);
    }

    /** The file that is named, else that beside the packs; null where there is neither. */
    static @Nullable Path of(@Nullable Path named, @Nullable Path rules) {
        if (named != null || rules == null) {
            return named;
        }
        Path beside = rules.resolve(NAME);
        return Files.exists(beside) ? beside : null;
    }
}
