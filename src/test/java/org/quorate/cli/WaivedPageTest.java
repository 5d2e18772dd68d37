package org.quorate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A waived breach on the report page, in a real browser, with a reason that would like to be more than text. */
class WaivedPageTest {
    private static final String REASON = "</script><script>document.title = 'x'</script><b onload=\"x\">\u202e =1+1";

    @TempDir
    static Path folder;

    private static Path downloads;
    private static Path page;
    private static String csv = "";
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        downloads = Files.createDirectory(folder.resolve("downloads"));
        browser = Browser.open(downloads);
        page = folder.resolve("report.html");
        Path cases = folder.resolve("cases.ndjson");
        Files.writeString(cases, Cases.lines(Cases.breached("A"), Cases.breached("B")));
        String found = Ran.quorate("check", cases.toString(), "--format", "ndjson", "--only", "breached")
                .out();
        String fingerprint = found.replaceAll("(?s)\n.*", "").replaceAll(".*\"fingerprint\":\"([0-9a-f]*)\".*", "$1");
        String waivers = folder.resolve("waivers.yaml").toString();
        Ran added = Ran.quorate(
                "waive",
                "add",
                cases.toString(),
                "--waivers=" + waivers,
                "--fingerprint=" + fingerprint,
                "--reason=" + REASON,
                "--approved-by=p7",
                "--approved-on=2026-03-01",
                "--until=2026-06-30");
        assertThat(added.exitCode()).as(added.err()).isZero();
        Ran.quorate(
                "check", cases.toString(), "--waivers=" + waivers, "--format=html", "--output=" + page, "--threads=1");
        csv = Ran.quorate(
                        "check",
                        cases.toString(),
                        "--waivers=" + waivers,
                        "--format=csv",
                        "--only=breached",
                        "--threads=1")
                .out();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothing_was_complained_of() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void T34_it_is_marked_and_its_reason_is_text() {
        browser.show(page, "#findings?apart=waived");
        List<String> rows = browser.texts("#findings-table tbody tr");
        assertThat(rows)
                .singleElement()
                .asString()
                .contains(
                        "Breached, late, waived",
                        "Waived until 30 June 2026, approved by p7 on 1 March 2026: "
                                + REASON.replace("\u202e", "\\u202e"));
        assertThat(browser.run("return document.title")).isNotEqualTo("x");
        browser.show(page, "#case?id=A");
        assertThat(browser.texts(".card").get(0)).contains("Waived", "until 30 June 2026, approved by p7");
    }

    @Test
    void what_is_still_to_be_put_right_leaves_it_out() {
        browser.show(page, "#findings?outcome=breached&open=1");
        assertThat(browser.texts("#findings-table tbody tr"))
                .singleElement()
                .asString()
                .startsWith("B");
    }

    @Test
    void what_is_saved_is_what_the_program_writes() throws Exception {
        browser.show(page, "#findings?outcome=breached");
        browser.find("#save-csv").click();
        assertThat(Files.readString(Browser.downloaded(downloads), UTF_8)).isEqualTo(csv);
    }
}
