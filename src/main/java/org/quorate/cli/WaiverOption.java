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
        return read(file, global.rules);
    }

    /** Reads the file that is named, else that beside the packs; none where there is neither. */
    static Waivers read(@Nullable Path named, @Nullable Path rules) {
        if (named != null) {
            return WaiverFile.read(named);
        }
        Path beside = rules == null ? null : rules.resolve(NAME);
        return beside != null && Files.exists(beside) ? WaiverFile.read(beside) : Waivers.NONE;
    }
}
