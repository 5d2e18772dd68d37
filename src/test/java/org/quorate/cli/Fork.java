package org.quorate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program in a process of its own, with what stands around it changed. */
final class Fork {
    private final Path folder;
    private final List<String> before;

    /** In that folder, which also takes what is printed; the program's own process behind these words. */
    Fork(Path folder, String... before) {
        this.folder = folder;
        this.before = List.of(before);
    }

    /** Writes standard input, a piece at a time. */
    @FunctionalInterface
    interface Feed {
        void to(OutputStream in) throws IOException;
    }

    /** Runs it and waits for its end. */
    Ran run(List<String> ofJava, Feed feed, String... arguments) throws IOException, InterruptedException {
        Process process = start(ofJava, arguments);
        try (OutputStream in = process.getOutputStream()) {
            feed.to(in);
        }
        int exitCode = process.waitFor();
        return new Ran(
                exitCode,
                Files.readString(folder.resolve("out"), UTF_8),
                Files.readString(folder.resolve("err"), UTF_8));
    }

    /** Starts it. */
    Process start(List<String> ofJava, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.addAll(ofJava);
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }
}
