package org.quorate.engine.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.text.Digests;

class RuleCacheTest {
    private static final String ONE = "package our.rules\nrule \"one\" when String() then end\n";
    private static final String OTHER = "package our.rules\nrule \"other\" when String() then end\n";

    @TempDir
    Path temp;

    private Path rules;
    private Path cache;

    @BeforeEach
    void write() throws IOException {
        rules = temp.resolve("rules");
        cache = temp.resolve("below/cache");
        Files.createDirectories(rules.resolve("duties"));
        write(ONE);
    }

    @Test
    void compiled_rules_are_kept_by_a_digest_of_all_that_made_them() throws IOException {
        assertThat(read("1")).containsExactly("one");
        assertThat(read("1")).containsExactly("one");
        assertThat(kept()).hasSize(2);

        read("2");
        write(OTHER);
        assertThat(read("2")).containsExactly("other");

        assertThat(kept()).hasSize(6).allMatch(name -> name.matches("[0-9a-f]{64}\\.(jar|sha256)"));
    }

    @Test
    void what_is_kept_is_used() throws IOException {
        read("1");
        byte[] one = Files.readAllBytes(jar());
        cache = temp.resolve("other");
        write(OTHER);
        read("1");
        put(one);

        assertThat(read("1")).containsExactly("one");
    }

    @Test
    @DisplayName("T51: a jar that was changed since is compiled again")
    void swapped_jar() throws IOException {
        read("1");
        Path jar = jar();
        byte[] good = Files.readAllBytes(jar);
        Files.write(jar, new byte[] {1, 2, 3});

        assertThat(read("1")).containsExactly("one");
        assertThat(entries(Files.readAllBytes(jar))).isEqualTo(entries(good));
    }

    @Test
    @DisplayName("T51: a jar whose digest is gone is compiled again")
    void digest_that_is_gone() throws IOException {
        read("1");
        Files.delete(cache.resolve(jar().getFileName().toString().replace(".jar", ".sha256")));

        assertThat(read("1")).containsExactly("one");
        assertThat(kept()).hasSize(2);
    }

    @Test
    void the_folder_is_its_users_alone() throws IOException {
        assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("posix"), "a file system with modes");
        Files.createDirectories(cache);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));

        read("1");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
    }

    @ParameterizedTest(name = "T51: rules that were planted where {0} is open to {1} are not run")
    @CsvSource({
        "cache, rwxrwxrwx",
        "cache, rwxrwx---",
        "above, rwxrwxrwx",
        "above, rwxrwxr-x",
        "jar, rw-rw-rw-",
        "digest, rw-rw----"
    })
    void planted_rules(String open, String rights) throws IOException {
        assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("posix"), "a file system with modes");
        plant();
        Path place = switch (open) {
            case "cache" -> cache;
            case "above" -> cache.getParent();
            case "jar" -> jar();
            default -> Path.of(jar().toString().replace(".jar", ".sha256"));
        };
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(rights));

        assertThat(read("1")).containsExactly("other");
    }

    @ParameterizedTest(name = "T51: rules that were planted as {0} of somebody else are not run")
    @ValueSource(strings = {"cache", "above", "jar"})
    void planted_by_another(String whose) throws IOException {
        assumeTrue(Files.getAttribute(temp, "unix:uid").equals(0), "only this user gives files to others");
        plant();
        Path place = whose.equals("cache") ? cache : whose.equals("above") ? cache.getParent() : jar();
        Files.setAttribute(place, "unix:uid", 65534);

        assertThat(read("1")).containsExactly("other");
    }

    @Test
    void rules_are_kept_below_a_folder_for_all_where_nobody_moves_what_is_another_s() throws IOException {
        assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("unix"), "a file system with modes");
        Path all = Files.createDirectories(cache.getParent());
        Files.setAttribute(all, "unix:mode", 01777);
        plant();

        assertThat(read("1")).containsExactly("one");
    }

    /** Leaves the rules of one text under the name of those of the other. */
    private void plant() throws IOException {
        Path own = cache;
        cache = temp.resolve("elsewhere");
        read("1");
        byte[] planted = Files.readAllBytes(jar());
        cache = own;
        write(OTHER);
        read("1");
        put(planted);
        assertThat(read("1")).containsExactly("one");
    }

    @Test
    void a_folder_that_cannot_be_had_is_no_fault() throws IOException {
        cache = Files.writeString(temp.resolve("a-file"), "no folder").resolve("cache");

        assertThat(read("1")).containsExactly("one");
    }

    @Test
    void what_is_kept_says_what_was_warned_of() throws IOException {
        write("package our.rules\nrule \"one\" when String() then System.exit(1); end\n");

        assertThat(UserRules.read(rules, true, cache, program("1")).warnings())
                .hasSize(1)
                .isEqualTo(UserRules.read(rules, true, cache, program("1")).warnings());
    }

    private void write(String drl) throws IOException {
        Files.writeString(rules.resolve("duties/one.drl"), drl);
    }

    private Set<String> read(String version) {
        return UserRules.read(rules, true, cache, program(version))
                .obligations()
                .keySet();
    }

    private static ProgramRules program(String version) {
        return new ProgramRules(Set.of(), Set.of(), Map.of(), version);
    }

    private Path jar() throws IOException {
        String name =
                kept().stream().filter(one -> one.endsWith(".jar")).findFirst().orElseThrow();
        return cache.resolve(name);
    }

    private void put(byte[] jar) throws IOException {
        Path place = jar();
        Files.write(place, jar);
        Files.write(
                Path.of(place.toString().replace(".jar", ".sha256")),
                Digests.of(jar).getBytes(UTF_8));
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> entries(byte[] jar) {
        return RuleJar.open(jar).models().stream().map(model -> model.getName()).toList();
    }
}
