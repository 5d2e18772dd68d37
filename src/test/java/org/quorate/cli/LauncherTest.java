package org.quorate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher, with a Java that only says what it was asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String SAYS_ARGUMENTS = """
            #!/bin/sh
            for each in "$@"; do
                case $each in -XX:ArchiveClassesAtExit=*) echo made > "${each#*=}"; exit ;; esac
                printf '%s\\n' "$each"
            done
            exit 7
            """;

    @TempDir
    Path folder;

    private Path home;
    private Path java;

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(folder.resolve("a home of its own"));
        Files.copy(Path.of("quorate"), home.resolve("quorate"));
        executable(home.resolve("quorate"));
        Files.createDirectories(home.resolve("target"));
        Path jar = Files.writeString(home.resolve("target/quorate.jar"), "");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        java = folder.resolve("java");
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("bin/java"), SAYS_ARGUMENTS);
        executable(java.resolve("bin/java"));
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ran run(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().putAll(environment);
        builder.redirectError(folder.resolve("err").toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ran(process.waitFor(), out, Files.readString(folder.resolve("err")));
    }

    @Test
    void arguments_and_exit_code_pass_through_a_link_and_a_path_with_spaces() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a home of its own/quorate"));
        Ran ran = run(link, Map.of(), "check", "two words", "*", "");
        assertThat(ran.exitCode()).isEqualTo(7);
        assertThat(ran.out())
                .isEqualTo("-Xlog:disable\n-XX:+IgnoreUnrecognizedVMOptions\n-XX:FreqInlineSize=120\n"
                        + "-XX:InlineSmallCode=1000\n-XX:+UseParallelGC\n-jar\n"
                        + home.toRealPath().resolve("target/quorate.jar") + "\ncheck\ntwo words\n*\n\n");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "check a.json, true",
        "check a.json --policy gwent --only met, true",
        "--quiet --rules dir check --policy gwent a.json, true",
        "explain a.ndjson --obligation quorum, true",
        "check a.json --history h.db --series s --waivers w.yaml, true",
        "schema, true",
        "policies list, true",
        "check a.json b.json, false",
        "check a.json folder, false",
        "check folder a.json, false",
        "check cases.ndjson, false",
        "check -, false",
        "check folder --output schema, false",
        "nightly --config a.json, false"
    })
    void the_quick_compiler_is_for_single_cases(String arguments, boolean quick) throws Exception {
        Ran ran = run(home.resolve("quorate"), Map.of(), arguments.split(" "));
        assertThat(ran.out().contains("-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n"))
                .isEqualTo(quick);
    }

    @ParameterizedTest
    @CsvSource({"check folder", "check a.json", "schema"})
    void the_collector_of_the_environment_is_kept(String arguments) throws Exception {
        String chosen = "-Xmx1g -XX:+UseG1GC";
        for (String variable : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")) {
            Ran ran = run(home.resolve("quorate"), Map.of(variable, chosen), arguments.split(" "));
            assertThat(ran.out()).doesNotContain("GC");
        }
    }

    @Test
    void an_archive_of_classes_is_made_once_for_a_version_of_java_and_then_passed() throws Exception {
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"99.1\"\n");
        Path archive = home.toRealPath().resolve("target/quorate-99.1.jsa");
        for (String made : List.of("made", "kept")) {
            Ran ran = run(home.resolve("quorate"), Map.of(), "schema");
            assertThat(ran.out()).contains("-XX:SharedArchiveFile=" + archive + "\n-Xshare:auto\n");
            assertThat(archive).hasContent(made);
            Files.writeString(archive, "kept");
        }
    }

    @ParameterizedTest(name = "T51: an archive of classes is neither made nor used where {0} is open to {1}")
    @CsvSource({"target, rwxrwxrwx", "target, rwxrwxr-x", "., rwxrwxrwx", "target/quorate-99.1.jsa, rw-rw-rw-"})
    void planted_archive(String open, String rights) throws Exception {
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"99.1\"\n");
        Path archive = Files.writeString(home.resolve("target/quorate-99.1.jsa"), "planted");
        assertThat(run(home.resolve("quorate"), Map.of(), "schema").out()).contains("SharedArchiveFile");
        Files.setPosixFilePermissions(home.resolve(open), PosixFilePermissions.fromString(rights));

        assertThat(run(home.resolve("quorate"), Map.of(), "schema").out()).doesNotContain("SharedArchiveFile");

        Files.delete(archive);
        if (!open.endsWith("jsa")) {
            run(home.resolve("quorate"), Map.of(), "schema");
            assertThat(archive).doesNotExist();
        }
    }

    @Test
    void t51_an_archive_of_classes_that_is_somebody_else_s_is_not_used() throws Exception {
        assumeTrue(Files.getAttribute(home, "unix:uid").equals(0), "only this user gives files to others");
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"99.1\"\n");
        Path archive = Files.writeString(home.resolve("target/quorate-99.1.jsa"), "planted");
        Files.setAttribute(home.resolve("target"), "unix:mode", 01777);
        assertThat(run(home.resolve("quorate"), Map.of(), "schema").out()).contains("SharedArchiveFile");
        Files.setAttribute(archive, "unix:uid", 65534);

        assertThat(run(home.resolve("quorate"), Map.of(), "schema").out()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void where_no_archive_can_be_made_the_run_is_the_same_without_it() throws Exception {
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"99.1\"\n");
        Files.writeString(java.resolve("bin/java"), SAYS_ARGUMENTS.replace("echo made > \"${each#*=}\";", ""));
        Ran ran = run(home.resolve("quorate"), Map.of(), "schema");
        assertThat(ran.exitCode()).isEqualTo(7);
        assertThat(ran.out()).doesNotContain("SharedArchiveFile");
        assertThat(ran.err()).isEmpty();
        assertThat(home.resolve("target/quorate-99.1.jsa")).isEmptyFile();
    }

    @Test
    void what_is_missing_is_said_in_one_line() throws Exception {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink")) {
            Files.copy(Path.of("/usr/bin").resolve(tool).toRealPath(), tools.resolve(tool));
            executable(tools.resolve(tool));
        }
        Ran noJava = run(home.resolve("quorate"), Map.of("PATH", tools.toString(), "JAVA_HOME", ""), "schema");
        assertThat(noJava.exitCode()).isEqualTo(4);
        assertThat(noJava.err())
                .startsWith("quorate: Java is missing: install a JDK")
                .hasLineCount(1);
        Files.delete(home.resolve("target/quorate.jar"));
        Ran noMaven = run(home.resolve("quorate"), Map.of("PATH", tools.toString()), "schema");
        assertThat(noMaven.exitCode()).isEqualTo(4);
        assertThat(noMaven.err())
                .startsWith("quorate: Maven is missing: install Maven")
                .hasLineCount(1);
    }

    @Test
    void it_is_built_where_that_was_not_done_and_that_is_said() throws Exception {
        Files.delete(home.resolve("target/quorate.jar"));
        Path tools = Files.createDirectories(folder.resolve("tools"));
        Files.writeString(tools.resolve("mvn"), "#!/bin/sh\necho \"$@\"\npwd\n: > target/quorate.jar\n");
        executable(tools.resolve("mvn"));
        Ran ran = run(home.resolve("quorate"), Map.of("PATH", tools + ":" + System.getenv("PATH")), "schema");
        assertThat(ran.err())
                .isEqualTo("quorate: the program is built first, this once; it takes about a minute.\n"
                        + "-q -DskipTests package\n" + home.toRealPath() + "\n");
        assertThat(ran.out()).endsWith("schema\n").doesNotContain("-DskipTests");
        assertThat(ran.exitCode()).isEqualTo(7);
    }
}
