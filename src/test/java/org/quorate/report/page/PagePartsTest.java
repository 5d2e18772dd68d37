package org.quorate.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.finding.Finding;
import org.quorate.finding.FindingMaker;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.policy.Requirement;
import org.quorate.report.Header;
import org.quorate.time.AsOf;

/** More findings than a browser can hold. */
@DisplayName("T38: more findings than one page holds")
class PagePartsTest {
    private static final PageFindings.Limits SMALL = new PageFindings.Limits(5, 10);

    @TempDir
    Path folder;

    /** Cases of two findings each. */
    private static List<Finding> findings(int number) {
        FindingMaker maker =
                FindingMaker.under("quorum", new Requirement.Asked()).of("C-" + number);
        return List.of(maker.is(Outcome.MET), maker.is(Outcome.DUE));
    }

    private String written(int cases, @Nullable Path place) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Summary summary = new Summary();
        Header header = new Header(AsOf.parse("2026-03-31"), "quorate");
        try (PageFindings page = new PageFindings(out, place, header, SMALL)) {
            for (int number = 1; number <= cases; number++) {
                summary.add(findings(number));
                page.write(findings(number));
            }
            page.end(summary, List.of());
        }
        return out.toString(UTF_8);
    }

    private static List<String> casesIn(String page) {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(number -> "C-" + number)
                .filter(id -> page.contains("\"" + id + "\""))
                .toList();
    }

    @Test
    void up_to_the_limit_all_stand_in_one_page() throws IOException {
        String page = written(5, folder.resolve("report.html"));
        assertThat(casesIn(page)).hasSize(5);
        assertThat(Files.exists(folder.resolve("report-parts"))).isFalse();
    }

    @Test
    void above_it_whole_cases_stand_in_pages_of_their_own() throws IOException {
        String page = written(6, folder.resolve("report.html"));
        assertThat(casesIn(page)).isEmpty();
        assertThat(page).contains("report-parts/part-001.html", "report-parts/part-003.html");
        List<List<String>> parts = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            String part = Files.readString(folder.resolve("report-parts").resolve(Part.fileName(number)));
            assertThat(part).contains("../report.html", "part " + number + " of 3");
            parts.add(casesIn(part));
        }
        assertThat(parts).containsExactly(List.of("C-1", "C-2"), List.of("C-3", "C-4"), List.of("C-5", "C-6"));
    }

    @Test
    void parts_of_an_earlier_report_do_not_stay() throws IOException {
        Path place = folder.resolve("report.html");
        written(20, place);
        written(6, place);
        try (var files = Files.list(folder.resolve("report-parts"))) {
            assertThat(files).hasSize(3);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("report-parts"));
        }
    }

    @Test
    void what_else_lies_in_their_folder_stays() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("report-parts")).resolve("notes.txt");
        Files.writeString(notes, "kept");
        written(6, folder.resolve("report.html"));
        assertThat(notes).hasContent("kept");
        assertThat(folder.resolve("report-parts").resolve("part-003.html")).exists();
    }

    @Test
    void an_overview_says_nothing_of_what_only_findings_tell() throws IOException {
        assertThat(written(6, folder.resolve("report.html")))
                .doesNotContain("id=\"glance\"", "id=\"coming\"", "id=\"findings\"", "href=\"#findings")
                .contains("id=\"figures\"", "id=\"packs\"");
        assertThat(Files.readString(folder.resolve("report-parts").resolve("part-001.html")))
                .contains("id=\"glance\"", "what it lists is of the cases in this part");
    }

    @Test
    void a_link_names_a_file_whatever_stands_in_its_name() throws IOException {
        assertThat(written(6, folder.resolve("a#b: 50%.html")))
                .contains("href=\"a%23b%3A%2050%25-parts/part-001.html\"");
    }

    @Test
    void without_a_place_for_them_the_page_says_where_they_could_be() throws IOException {
        assertThat(written(6, null)).contains("--output").doesNotContain("part-001");
    }
}
