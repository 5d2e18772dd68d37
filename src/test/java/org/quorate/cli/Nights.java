package org.quorate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quorate.history.History;
import org.quorate.history.StoredRun;

/** A folder with a caseload, a config for it, and what its nights left. */
record Nights(Path folder) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Writes the caseload. */
    Nights caseload(String... cases) {
        OnePack.write(folder.resolve("cases.ndjson"), Cases.lines(cases));
        return this;
    }

    /** Writes the config, with these lines more. */
    Nights config(String... lines) {
        OnePack.write(configFile(), "inputs: [cases.ndjson]\n" + String.join("\n", lines) + "\n");
        return this;
    }

    Path configFile() {
        return folder.resolve("nightly.yaml");
    }

    Path reports() {
        return folder.resolve("reports");
    }

    /** Runs the night of that day, early on the next. */
    Ran night(String day, String... arguments) {
        Instant now = LocalDate.parse(day).plusDays(1).atTime(2, 30).toInstant(java.time.ZoneOffset.UTC);
        List<String> all =
                new ArrayList<>(List.of("nightly", "--config", configFile().toString()));
        all.addAll(List.of(arguments));
        return Ran.at(now, all.toArray(String[]::new));
    }

    /** What the first page of a night tells. */
    JsonNode summary(String day) {
        return json(reports().resolve(day).resolve("summary.json"));
    }

    static JsonNode json(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The runs that are kept, newest first. */
    List<StoredRun> runs() {
        return History.existing(folder.resolve("history.db").toString()).runs();
    }

    /** The files of a folder, by their paths in it. */
    static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(one).toString(), Files.readAllBytes(one));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names in the folder of reports, hidden ones too, but for the lock. */
    List<String> left() {
        try (Stream<Path> all = Files.list(reports())) {
            return all.map(one -> one.getFileName().toString())
                    .filter(name -> !name.equals(".nightly.lock"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The events of the log. */
    List<JsonNode> log() throws IOException {
        List<JsonNode> events = new ArrayList<>();
        for (String line : Files.readAllLines(reports().resolve("nightly.log"))) {
            events.add(MAPPER.readTree(line));
        }
        return events;
    }
}
