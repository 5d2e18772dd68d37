package org.quorate.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.Golden;
import org.quorate.finding.Summary;

/** Each format over the same small run, as files that are read by eye. */
class GoldenReportsTest {

    @ParameterizedTest
    @CsvSource({"TEXT, findings.txt", "JSON, findings.json", "NDJSON, findings.ndjson", "JUNIT, findings.xml"})
    void a_run_looks_like_this(Format format, String file) {
        Golden.check("reports/" + file, SampleRun.written(format));
    }

    /** The file in the repository has neither the mark nor CR: tools for source code do not like them. */
    @Test
    void a_table_begins_with_a_byte_order_mark_and_its_lines_end_in_cr_and_lf() {
        String csv = SampleRun.written(Format.CSV);
        assertThat(csv).startsWith("\ufeffcaseId,").endsWith("\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n");
        Golden.check("reports/findings.csv", csv.substring(1).replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({"TEXT, nothing.txt", "JSON, nothing.json", "JUNIT, nothing.xml"})
    void a_run_over_nothing_says_so(Format format, String file) {
        Golden.check("reports/" + file, SampleRun.written(format, Look.PLAIN, List.of(), List.of()));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_same_run_gives_the_same_bytes(Format format) {
        assertThat(bytes(format)).isEqualTo(bytes(format));
    }

    private static byte[] bytes(Format format) {
        return SampleRun.bytes(format, Look.PLAIN, SampleRun.cases(), SampleRun.rejected());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 55, 72, 80, 100, 250})
    void no_line_of_text_is_wider_than_the_page_but_forty_columns_are_the_least(int width) {
        String text = SampleRun.written(Format.TEXT, new Look(width, false), SampleRun.cases(), SampleRun.rejected());
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(Math.max(40, width)));
    }

    @Test
    void colours_stand_beside_shape_and_word_and_change_nothing_else() {
        String plain = SampleRun.written(Format.TEXT);
        String coloured = SampleRun.written(Format.TEXT, new Look(100, true), SampleRun.cases(), SampleRun.rejected());
        assertThat(coloured).contains("\u001b[31m■ breached, late\u001b[0m: report-to-chair[initial]");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain);
    }

    @Test
    void the_text_says_when_it_is_not_about_all_findings() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Summary summary = new Summary();
        SampleRun.cases().forEach(summary::add);
        try (FindingsWriter writer = Reports.open(Format.TEXT, out, SampleRun.HEADER, Look.PLAIN)) {
            writer.write(SampleRun.cases().get(0).subList(0, 1));
            writer.end(summary, SampleRun.packs());
        }
        assertThat(out.toString(UTF_8))
                .contains("Of 19 findings, this is about the 1 asked for; the summary counts all.");
    }
}
