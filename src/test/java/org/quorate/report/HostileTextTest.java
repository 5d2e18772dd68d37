package org.quorate.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.finding.Finding;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;
import org.quorate.finding.OwedBy;
import org.quorate.finding.OwedTo;
import org.quorate.finding.Subject;
import org.quorate.snapshot.Rejected;
import org.quorate.text.Visible;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever a record holds, in whatever place of it, no format hands on what a program would act on. */
@DisplayName("T33, T34, T35, T36: hostile text")
class HostileTextTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> hostile() {
        return Stream.of(
                "=HYPERLINK(\"http://a.example\",\"x\")",
                "@SUM(A1)",
                "+1",
                "-1",
                "\t=1",
                "\r=1",
                "\0=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff201",
                "<script>alert(1)</script>",
                "</script><!--",
                "]]><failure/>",
                "&amp;&#0;",
                "\" onload='x'",
                "a\u001b[2J\u009b31m",
                "a\u202eb\u2066c\u200f",
                "\ufeffa\u2028b\u2029c",
                "\ud83d",
                "x\ude00y",
                "\ud83d\ude00",
                "\uffff\ufffe",
                "../../x",
                "CON",
                "a,b;c\"d\ne\\u202e",
                "_x000D_ _x003d_1 __x0041__",
                "{agency} %s ${x}",
                "x".repeat(400));
    }

    private static List<List<Finding>> cases(String text) {
        Subject subject = new Subject("report", text, text, text);
        return List.of(Stream.of(Outcome.BREACHED, Outcome.DUE, Outcome.UNDETERMINED, Outcome.ERROR)
                .map(outcome -> SampleRun.must("report-to-chair[initial]")
                        .of(text)
                        .about(subject)
                        .by(new OwedBy(text, text, text))
                        .to(new OwedTo("professional", text, text))
                        .child(text)
                        .detail(text)
                        .evidence("/" + text, text)
                        .is(outcome, outcome == Outcome.UNDETERMINED ? Kind.NOT_RECORDED : null))
                .toList());
    }

    private static String written(Format format, String text) {
        return SampleRun.written(format, Look.PLAIN, cases(text), List.of(rejected(text)));
    }

    private static byte[] bytes(Format format, String text) {
        return SampleRun.bytes(format, Look.PLAIN, cases(text), List.of(rejected(text)));
    }

    private static Rejected rejected(String text) {
        return new Rejected(text, 1L, 2, text, text, text, text, text, text);
    }

    private static void assertNothingHidden(String written) {
        assertThat(written.codePoints().filter(point -> point != '\n' && Visible.isHidden(point)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void text_shows_it_and_stays_within_its_width(String text) {
        String written = written(Format.TEXT, text);
        assertNothingHidden(written);
        assertThat(written.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        assertThat(written.replaceAll("\\s+", "")).contains(Visible.of(text).replaceAll("\\s+", ""));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void json_keeps_its_value_and_shows_it(String text) throws IOException {
        String document = written(Format.JSON, text);
        assertNothingHidden(document);
        assertKept(JSON.readTree(document).get("findings").get(0), text);
        assertThat(JSON.readTree(document).get("rejected").get(0).get("file").asText())
                .isEqualTo(text);
        String lines = written(Format.NDJSON, text);
        assertNothingHidden(lines);
        assertThat(lines.lines()).hasSize(4);
        assertKept(JSON.readTree(lines.lines().findFirst().orElseThrow()), text);
    }

    private static void assertKept(JsonNode finding, String text) {
        assertThat(finding.get("caseId").asText()).isEqualTo(text);
        assertThat(finding.get("owedBy").get("agency").asText()).isEqualTo(text);
        assertThat(finding.get("evidence").get(0).get("value").asText()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_page_has_no_tags_but_its_own(String text) {
        String page = written(Format.HTML, text);
        String plain = written(Format.HTML, "plain");
        assertNothingHidden(page.replace("\r", ""));
        assertThat(page.split("<", -1)).hasSameSizeAs(plain.split("<", -1));
        assertThat(page.split(" on[a-z]+=\"", -1)).hasSameSizeAs(plain.split(" on[a-z]+=\"", -1));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_cell_is_never_a_formula(String text) throws IOException {
        String written = written(Format.CSV, text).substring(1);
        assertNothingHidden(written.replace("\r\n", "\n"));
        List<CSVRecord> rows;
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(written))) {
            rows = parser.getRecords();
        }
        assertThat(rows).hasSize(5).allMatch(row -> row.size() == 30);
        String shown = Visible.of(text);
        boolean formula = "=+-@\t\r\0\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0;
        for (int column : List.of(0, 6, 7, 8, 9, 10, 11, 13, 14)) {
            assertThat(rows.get(1).get(column)).isEqualTo(formula ? "'" + shown : shown);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void results_are_well_formed_and_hold_it_as_text(String text) throws Exception {
        String written = written(Format.JUNIT, text);
        assertNothingHidden(written);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(written.getBytes(UTF_8)));
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("name")).isEqualTo(Visible.of(text) + " medway-2008");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_workbook_holds_it_as_text_and_nothing_that_leads_away(String text) throws Exception {
        byte[] written = bytes(Format.XLSX, text);
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(written))) {
            for (PackagePart part : parts.getParts()) {
                if (!part.isRelationshipPart()) {
                    assertThat(part.getRelationships()).allMatch(one -> one.getTargetMode() == TargetMode.INTERNAL);
                }
            }
            XSSFWorkbook book = new XSSFWorkbook(parts);
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                assertNothingHidden(cell.toString());
            })));
            assertThat(book.getSheet("Findings").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo(Visible.of(text));
            assertThat(book.getSheet("Not read").getRow(2).getCell(7).getStringCellValue())
                    .isEqualTo(Visible.of(text));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void no_file_takes_its_name_from_a_case(String text) throws IOException {
        List<Path> before = files();
        Stream.of(Format.values()).forEach(format -> bytes(format, text));
        assertThat(files()).isEqualTo(before);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("."))) {
            return files.sorted().toList();
        }
    }
}
