package org.quorate.nightly;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.text.Folders;
import org.quorate.text.OwnersOnly;

/**
 * The folders of the nights' reports. A night's folder is made beside its place under a hidden name, and appears under
 * its day whole or not at all. Beside it stands, from before the run is stored until the folder is in its place, what
 * the run is; so that a later run can finish what one that was killed in between left.
 */
final class ReportFolders {
    private static final String LATEST = "latest";
    private static final String PART = ".part";
    private static final String RUN = ".run";
    private static final String OLD = ".old";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Path reports;

    ReportFolders(Path reports) {
        this.reports = reports;
    }

    /** An empty folder for a night's reports, not yet in its place. */
    Path begin(String day) throws IOException {
        Path part = hidden(day, PART);
        Folders.remove(part);
        Files.deleteIfExists(hidden(day, RUN));
        OwnersOnly.folder(part);
        return part;
    }

    /** The reports are whole: notes of which run they are, before it is stored. */
    void whole(String day, String run) throws IOException {
        Path part = hidden(day, PART);
        OwnersOnly.narrow(part);
        for (Path file : inside(part, Files::isRegularFile)) {
            force(file);
        }
        try (OutputStream out = OwnersOnly.write(hidden(day, RUN))) {
            out.write(run.getBytes(StandardCharsets.UTF_8));
        }
        force(hidden(day, RUN));
    }

    /** Puts a night's reports in their place, instead of any that are there for its day. */
    void publish(String day) throws IOException {
        Path place = reports.resolve(day);
        Path old = hidden(day, OLD);
        if (Files.exists(place)) {
            Folders.remove(old);
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(hidden(day, PART), place, StandardCopyOption.ATOMIC_MOVE);
        Folders.remove(old);
        latest();
        Files.deleteIfExists(hidden(day, RUN));
    }

    /** Nothing comes of a night's reports. */
    void discard(String day) throws IOException {
        Folders.remove(hidden(day, PART));
        Files.deleteIfExists(hidden(day, RUN));
    }

    /**
     * Finishes, or removes, what killed runs left.
     *
     * @param isStored whether the history has the run of that note
     * @return the days whose reports were finished
     */
    List<String> repair(Predicate<String> isStored) throws IOException {
        List<String> unfinished = days(OLD + "|" + PART + "|" + RUN);
        List<String> finished =
                unfinished.stream().filter(day -> repaired(day, isStored)).toList();
        if (!unfinished.isEmpty() && !nights().isEmpty()) {
            latest();
        }
        return finished;
    }

    private boolean repaired(String day, Predicate<String> isStored) {
        try {
            Path note = hidden(day, RUN);
            boolean stored = Files.exists(note) && isStored.test(Files.readString(note));
            if (stored && Files.exists(hidden(day, PART))) {
                publish(day);
                return true;
            }
            if (Files.exists(hidden(day, OLD)) && !Files.exists(reports.resolve(day))) {
                Files.move(hidden(day, OLD), reports.resolve(day), StandardCopyOption.ATOMIC_MOVE);
            }
            Folders.remove(hidden(day, OLD));
            discard(day);
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Removes the oldest nights' folders. */
    int keep(int nights) throws IOException {
        List<Path> all = nights();
        List<Path> superfluous = all.subList(0, Math.max(0, all.size() - nights));
        for (Path one : superfluous) {
            Folders.remove(one);
        }
        return superfluous.size();
    }

    /** Whether a night has its reports. */
    boolean has(String day) {
        return Files.isDirectory(reports.resolve(day));
    }

    /** Names the newest night: by a link, or where a system refuses links, in a file. */
    private void latest() throws IOException {
        List<Path> all = nights();
        Path newest = all.get(all.size() - 1).getFileName();
        Path link = reports.resolve("." + LATEST + PART);
        Files.deleteIfExists(link);
        try {
            Files.createSymbolicLink(link, newest);
            Files.move(link, reports.resolve(LATEST), StandardCopyOption.ATOMIC_MOVE);
        } catch (UnsupportedOperationException | IOException noLinks) {
            try (OutputStream out = OwnersOnly.write(link)) {
                out.write((newest + "\n").getBytes(StandardCharsets.UTF_8));
            }
            Files.move(link, reports.resolve(LATEST + ".txt"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<Path> nights() throws IOException {
        try (Stream<Path> inside = Files.list(reports)) {
            return inside.filter(one ->
                            DAY.matcher(String.valueOf(one.getFileName())).matches())
                    .filter(one -> Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private List<String> days(String endings) throws IOException {
        Pattern hidden = Pattern.compile("\\.(" + DAY.pattern() + ")(" + endings.replace(".", "\\.") + ")");
        try (Stream<Path> inside = Files.list(reports)) {
            return inside.map(one -> hidden.matcher(String.valueOf(one.getFileName())))
                    .flatMap(match -> match.matches() ? Optional.of(match.group(1)).stream() : Stream.empty())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private Path hidden(String day, String ending) {
        return reports.resolve("." + day + ending);
    }

    private static List<Path> inside(Path folder, Predicate<Path> which) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(which).toList();
        }
    }

    /** What a power cut right after could otherwise leave empty. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
