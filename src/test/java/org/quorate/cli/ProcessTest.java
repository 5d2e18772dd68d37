package org.quorate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only shows in a process of its own: another country, no network, little memory. */
class ProcessTest {
    private static final Fork.Feed NOTHING = in -> {};

    @TempDir
    Path folder;

    @Test
    void t46_the_bytes_are_the_same_in_another_country_with_32_workers_and_shuffled_files() throws Exception {
        List<Integer> order = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            order.add(number);
        }
        Collections.shuffle(order, new Random(46));
        Files.createDirectories(folder.resolve("I"));
        for (int number : order) {
            String text = number % 2 == 0 ? Cases.breached("İ" + number) : Cases.undetermined("ı" + number);
            Files.writeString(folder.resolve("I/" + number + ".json"), text);
        }
        List<String> elsewhere = List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=America/New_York",
                "-Dfile.encoding=UTF-16");
        Ran there = new Fork(folder)
                .run(
                        elsewhere,
                        NOTHING,
                        "check",
                        "I",
                        "--format",
                        "ndjson",
                        "--as-of",
                        "2026-03-31",
                        "--threads",
                        "32");
        Ran here = Ran.quorate(
                "check",
                folder.resolve("I").toString(),
                "--format",
                "ndjson",
                "--as-of",
                "2026-03-31",
                "--threads",
                "1");
        assertThat(there.err()).isEmpty();
        assertThat(there.exitCode()).isEqualTo(1);
        assertThat(there.out()).isEqualTo(here.out());
    }

    @Test
    void t50_without_a_network_the_bytes_are_the_same() throws Exception {
        assumeTrue(canCutTheNetwork(), "this machine does not let a process be cut off the network");
        Ran cut = new Fork(folder, "unshare", "-n")
                .run(List.of(), feed(Cases.many(5)), "check", "-", "--format", "ndjson", "--as-of", "2026-03-31");
        Ran here = Ran.reading(Cases.many(5), "check", "-", "--format", "ndjson", "--as-of", "2026-03-31");
        assertThat(cut).isEqualTo(here);
    }

    @Test
    void t52_memory_does_not_grow_with_the_number_of_cases() throws Exception {
        String large = Cases.met("C-%d").replace("\"professionals\":[", "\"professionals\":[" + bystanders());
        int cases = 3_000;
        assertThat((long) large.length() * cases).isGreaterThan(90_000_000L);
        Ran ran = new Fork(folder)
                .run(
                        List.of("-Xmx64m"),
                        in -> {
                            for (int number = 1; number <= cases; number++) {
                                in.write((large.replace("%d", String.valueOf(number)) + "\n").getBytes(UTF_8));
                            }
                        },
                        "check",
                        "-",
                        "--format",
                        "ndjson",
                        "--as-of",
                        "2026-03-31",
                        "--only",
                        "breached");
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
    }

    private static String bystanders() {
        StringBuilder professionals = new StringBuilder();
        for (int number = 1; number <= 600; number++) {
            professionals
                    .append("{\"id\":\"x")
                    .append(number)
                    .append("\",\"agency\":\"education\",\"team\":\"north\"},");
        }
        return professionals.toString();
    }

    private static Fork.Feed feed(String text) {
        return in -> in.write(text.getBytes(UTF_8));
    }

    private static boolean canCutTheNetwork() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-n", "true").start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
