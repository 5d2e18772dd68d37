package org.quorate.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.snapshot.CaseSnapshot;

/** Holds the first page to what can be checked of it. */
class ReadmeTest {
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern COUNT = Pattern.compile("judges (\\d+) invented cases");

    private final String page = read(Path.of("README.md"));

    @Test
    void the_example_of_a_case_is_one_that_is_read(@TempDir Path folder) throws IOException {
        Matcher example = EXAMPLE.matcher(page);
        assertThat(example.find()).isTrue();
        Files.writeString(folder.resolve("example.json"), example.group(1), UTF_8);

        SampleCases.Reading reading = new SampleCases().read(folder);

        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.cases()).extracting(CaseSnapshot::caseId).containsExactly("MY-0001");
    }

    @Test
    void it_says_how_many_sample_cases_there_are() {
        Matcher count = COUNT.matcher(page);
        assertThat(count.find()).isTrue();

        assertThat(new SampleCases().read(SampleCases.ROOT).cases()).hasSize(Integer.parseInt(count.group(1)));
    }

    @Test
    void its_links_and_those_of_the_samples_lead_somewhere() throws IOException {
        try (Stream<Path> files = Files.walk(SampleCases.ROOT)) {
            List<Path> pages = Stream.concat(
                            Stream.of(Path.of("README.md")),
                            files.filter(file -> file.toString().endsWith(".md")))
                    .toList();
            assertThat(pages).flatExtracting(ReadmeTest::links).isNotEmpty().allMatch(Files::exists);
        }
    }

    private static List<Path> links(Path page) {
        return LINK.matcher(read(page))
                .results()
                .map(link -> page.resolveSibling(link.group(1)))
                .toList();
    }

    private static String read(Path page) {
        return String.join("\n", SampleFolder.lines(page));
    }
}
