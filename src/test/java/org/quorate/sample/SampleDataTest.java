package org.quorate.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quorate.sample.SampleFolder.Shown;
import org.quorate.snapshot.CaseSnapshot;

/** Holds the sample cases to what their pages promise; the tables of those pages are the expectations. */
class SampleDataTest {
    private static final Pattern FOLDER = Pattern.compile("\\| \\[([a-z0-9-]+)]\\(\\1/README\\.md\\) \\| (\\d+) \\|.*");
    private static final Pattern TOTAL = Pattern.compile("(\\d+) cases to try the program on\\..*");
    private static final Pattern ID = Pattern.compile("[a-z]+\\d+");

    private static final SampleCases SAMPLE = new SampleCases();

    @Test
    void every_case_is_read_and_its_id_stands_once() {
        SampleCases.Reading all = SAMPLE.read(SampleCases.ROOT);

        assertThat(all.rejected()).isEmpty();
        assertThat(all.cases()).extracting(CaseSnapshot::caseId).doesNotHaveDuplicates();
    }

    @Test
    void the_page_says_how_many_cases_there_are() {
        Map<String, Integer> said = folders();
        Map<String, Integer> found = new TreeMap<>();
        said.keySet()
                .forEach(folder -> found.put(
                        folder,
                        SAMPLE.read(SampleCases.ROOT.resolve(folder)).cases().size()));

        assertThat(said).isEqualTo(found);
        assertThat(SAMPLE.read(SampleCases.ROOT).cases())
                .hasSize(total())
                .hasSize(said.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void people_are_ids_and_have_no_names() {
        assertThat(SAMPLE.read(SampleCases.ROOT).cases())
                .flatExtracting(SampleDataTest::people)
                .allMatch(id -> ID.matcher(id).matches());
    }

    @TestFactory
    Stream<DynamicTest> each_case_shows_what_its_line_says() {
        return folders().keySet().stream().flatMap(name -> {
            SampleFolder page = SampleFolder.read(SampleCases.ROOT.resolve(name));
            Map<String, Set<Shown>> shown = SAMPLE.shown(page.folder());
            Stream<DynamicTest> lines = page.cases().entrySet().stream()
                    .map(line -> dynamicTest(
                            line.getKey(),
                            () -> assertThat(shown.get(line.getKey())).containsAll(spelledOut(line.getValue(), name))));
            Stream<DynamicTest> all = Stream.of(dynamicTest(
                    name + " lists its cases", () -> assertThat(page.cases()).containsOnlyKeys(shown.keySet())));
            return Stream.concat(all, lines);
        });
    }

    @TestFactory
    Stream<DynamicTest> each_obligation_of_a_pack_shows_what_its_table_says() {
        return folders().keySet().stream()
                .map(name -> SampleFolder.read(SampleCases.ROOT.resolve(name)))
                .filter(page -> !page.shows().isEmpty())
                .flatMap(SampleDataTest::table);
    }

    private static Stream<DynamicTest> table(SampleFolder page) {
        String pack = String.valueOf(page.folder().getFileName());
        Map<String, Set<String>> found = new LinkedHashMap<>();
        SAMPLE.shown(page.folder())
                .values()
                .forEach(shown -> shown.forEach(one -> found.computeIfAbsent(one.obligation(), none -> new TreeSet<>())
                        .add(one.outcome())));
        Stream<DynamicTest> rows = page.shows().entrySet().stream()
                .map(row -> dynamicTest(
                        pack + ": " + row.getKey(),
                        () -> assertThat(found.get(row.getKey())).isEqualTo(row.getValue())));
        Stream<DynamicTest> whole = Stream.of(dynamicTest(
                pack + " has a row for each obligation",
                () -> assertThat(page.shows()).containsOnlyKeys(SAMPLE.obligations(pack))));
        return Stream.concat(whole, rows);
    }

    private static List<Shown> spelledOut(Set<Shown> line, String pack) {
        List<Shown> spelledOut = new ArrayList<>();
        for (Shown shown : line) {
            if (shown.obligation().equals(SampleFolder.EVERY)) {
                SAMPLE.obligations(pack).forEach(one -> spelledOut.add(new Shown(one, shown.outcome())));
            } else {
                spelledOut.add(shown);
            }
        }
        return spelledOut;
    }

    private static List<String> people(CaseSnapshot snapshot) {
        List<String> people = new ArrayList<>();
        snapshot.children().forEach(one -> people.add(one.id()));
        snapshot.family().forEach(one -> people.add(one.id()));
        snapshot.professionals().forEach(one -> people.add(one.id()));
        return people;
    }

    private static Map<String, Integer> folders() {
        Map<String, Integer> folders = new TreeMap<>();
        for (String line : SampleFolder.lines(page())) {
            Matcher folder = FOLDER.matcher(line);
            if (folder.matches()) {
                folders.put(folder.group(1), Integer.valueOf(folder.group(2)));
            }
        }
        return folders;
    }

    private static int total() {
        return SampleFolder.lines(page()).stream()
                .map(TOTAL::matcher)
                .filter(Matcher::matches)
                .mapToInt(line -> Integer.parseInt(line.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static Path page() {
        return SampleCases.ROOT.resolve("README.md");
    }
}
