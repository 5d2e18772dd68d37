package org.quorate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quorate.waiver.Waiver;
import org.quorate.waiver.WaiverFile;
import org.quorate.waiver.Waivers;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The file of waivers that a command reads or writes. */
final class WaiverBook {
    /** So many digits of a fingerprint are told apart. */
    static final int SHORTEST = 8;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "The file of waivers. Default: " + WaiverOption.NAME + " in the folder of --rules, or here.")
    Path file = Path.of(WaiverOption.NAME);

    /** Where it is: beside the packs, where nobody says otherwise. */
    Path place(GlobalOptions global) {
        boolean named = !file.equals(Path.of(WaiverOption.NAME));
        return named || global.rules == null ? file : global.rules.resolve(WaiverOption.NAME);
    }

    /** Reads it. */
    Waivers read(GlobalOptions global) {
        return WaiverFile.read(place(global));
    }

    /**
     * The last waiver of the duty whose fingerprint begins so.
     *
     * @throws ParameterException where there is none, or several duties are meant
     */
    static Waiver find(Waivers waivers, String prefix, CommandLine command) {
        List<Waiver> found = waivers.all().stream()
                .filter(one -> one.fingerprint().startsWith(prefix))
                .toList();
        boolean several = found.stream().map(Waiver::fingerprint).distinct().count() > 1;
        if (found.isEmpty() || several || prefix.length() < SHORTEST) {
            throw new ParameterException(
                    command,
                    prefix.length() < SHORTEST
                            ? "A fingerprint takes at least " + SHORTEST + " of its digits; «" + prefix + "» has fewer."
                            : (several ? "More than one waiver begins" : "No waiver begins") + " with «" + prefix
                                    + "»; «quorate waive list» shows which there are.");
        }
        return found.get(found.size() - 1);
    }

    /** Writes the file anew, whole or not at all; its rights stay what they are. */
    static void write(Path file, String text, CommandLine command) throws IOException {
        try (Output output = Output.file(file, command)) {
            output.stream().write(text.getBytes(UTF_8));
            output.whole();
        }
    }

    /** The file as it is; empty where there is none. */
    static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
