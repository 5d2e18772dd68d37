package org.quorate.engine.drl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Faults;
import org.quorate.policy.Obligation;
import org.quorate.policy.ObligationFile;
import org.quorate.policy.PackException;
import org.quorate.policy.PackFault;
import org.quorate.policy.YamlFile;

/** Finds the DRL files of a folder that looks like {@code rules/}. Links to folders are not followed. */
final class DrlFolder {
    private static final Pattern PLACES = Pattern.compile("(obligations|policies)/[^/]+/[^/]+|(duties|patterns)/[^/]+");
    private static final int LARGEST = 1_000_000;

    private final Path folder;
    private final List<PackFault> faults = new ArrayList<>();
    private final List<DrlSource> sources = new ArrayList<>();

    private DrlFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The files, by their paths.
     *
     * @throws PackException where the folder or a file in it cannot be read, or DRL stands where nothing looks for it
     */
    static List<DrlSource> sources(Path folder) {
        DrlFolder reading = read(folder);
        if (!reading.faults.isEmpty()) {
            throw new PackException(reading.faults);
        }
        return reading.sources;
    }

    /** The files, and what is wrong with where they stand and how they are written. */
    static DrlFolder read(Path folder) {
        DrlFolder reading = new DrlFolder(folder);
        reading.files().forEach(file -> reading.sources.add(reading.source(file)));
        reading.sources.sort(Comparator.comparing(DrlSource::path));
        return reading;
    }

    List<DrlSource> sources() {
        return sources;
    }

    List<PackFault> faults() {
        return faults;
    }

    private List<Path> files() {
        try {
            // the folder itself may be named by a link
            Path real = folder.toRealPath();
            try (Stream<Path> inside = Files.walk(real)) {
                return inside.filter(DrlFolder::isDrl)
                        .map(file -> folder.resolve(real.relativize(file)))
                        .sorted()
                        .toList();
            }
        } catch (IOException | UncheckedIOException unreadable) {
            fault(folder, "a folder that cannot be read", "a folder that looks like rules/");
            return List.of();
        }
    }

    private static boolean isDrl(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".drl")
                && Files.isRegularFile(file);
    }

    private DrlSource source(Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!PLACES.matcher(path).matches()) {
            fault(file, "DRL in a folder where no rule is looked for", "DRL in obligations/<id>/ or in policies/<id>/");
        }
        return new DrlSource(file.toString(), path, text(file), obligation(file, path));
    }

    /** What the {@code obligation.yaml} beside the file says; null where it stands in no folder of an obligation. */
    private @Nullable Obligation obligation(Path file, String path) {
        if (!path.startsWith("obligations/")) {
            return null;
        }
        Path beside = file.resolveSibling(ObligationFile.NAME);
        if (!Files.isRegularFile(beside)) {
            fault(file, "a rule without " + ObligationFile.NAME + " beside it", "one that says what the obligation is");
            return null;
        }
        Faults noted = new Faults(beside.toString());
        String id = path.split("/")[1];
        Obligation read = ObligationFile.read(id, YamlFile.bytes(beside, ObligationFile.NAME), noted)
                .orElse(null);
        faults.addAll(noted.all());
        return read;
    }

    /** That a rule stands where rules stood before each obligation had a folder. */
    static List<PackFault> warned(DrlSource source) {
        return source.path().startsWith("duties/") || source.path().startsWith("patterns/")
                ? List.of(source.warning(
                        0,
                        "a rule in " + source.path().split("/")[0] + "/, which still judges",
                        "obligations/<id>/ with " + ObligationFile.NAME
                                + " and rule.drl: «quorate rules new ID» writes one"))
                : List.of();
    }

    private String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                fault(file, "more than a million bytes", "a file of a few rules");
                return "";
            }
            String text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
        } catch (CharacterCodingException otherwise) {
            fault(file, "bytes that are no UTF-8", "a text in UTF-8");
        } catch (IOException unreadable) {
            fault(file, "a file that cannot be read", "a readable file");
        }
        return "";
    }

    private void fault(Path file, String found, String expected) {
        faults.add(new PackFault(file.toString(), 1, 1, found, expected, null, PackFault.Kind.FAULT));
    }
}
