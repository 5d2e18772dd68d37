package org.quorate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The report page in a real browser: what it shows, what it lets one do, and what it must not do. */
class ReportPageTest {
    private static final String ROWS = "#findings-table tbody tr";

    @TempDir
    static Path folder;

    private static Path page;
    private static Path downloads;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        downloads = Files.createDirectory(folder.resolve("downloads"));
        browser = Browser.open(downloads);
        page = page("sample", "sample-data");
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

    private static Path page(String name, String... inputs) {
        Path page = folder.resolve(name + ".html");
        String[] arguments = new String[inputs.length + 6];
        arguments[0] = "check";
        System.arraycopy(inputs, 0, arguments, 1, inputs.length);
        List<String> rest = List.of("--as-of", "2026-03-31", "--format", "html", "--output=" + page);
        for (int at = 0; at < rest.size(); at++) {
            arguments[inputs.length + 1 + at] = rest.get(at);
        }
        assertThat(Ran.quorate(arguments).exitCode()).isBetween(0, 3);
        return page;
    }

    private static long count() {
        String status = browser.find("#findings [role=status]").getText();
        return Long.parseLong(status.replaceAll(" finding.*", "").replace(",", ""));
    }

    private static List<CSVRecord> csv(String... options) throws IOException {
        String[] arguments = new String[options.length + 6];
        List<String> first = List.of("check", "sample-data", "--as-of", "2026-03-31", "--format", "csv");
        for (int at = 0; at < first.size(); at++) {
            arguments[at] = first.get(at);
        }
        System.arraycopy(options, 0, arguments, 6, options.length);
        return records(Ran.quorate(arguments).out());
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.replace("\ufeff", "")))
                .getRecords();
    }

    @ParameterizedTest
    @CsvSource({
        "?outcome=breached, outcome, breached",
        "?policy=gwent, policy, gwent",
        "?agency=health, owedByAgency, health",
        "?case=MW-0002, caseId, MW-0002",
        "?obligation=quorum, obligation, quorum",
        "?kind=time-of-day-unknown, kind, time-of-day-unknown"
    })
    void an_address_shows_what_it_asks_for(String asked, String column, String value) throws IOException {
        browser.show(page, "#findings" + asked);
        long expected =
                csv().stream().filter(row -> row.get(column).equals(value)).count();
        assertThat(expected).isPositive();
        assertThat(count()).isEqualTo(expected);
    }

    @Test
    void a_filter_goes_into_the_address_and_back_again() {
        browser.show(page, "#findings");
        long all = count();
        browser.find("#filter-outcome").sendKeys("Breached");
        browser.await("location.hash.indexOf('outcome=breached') > 0");
        long breached = count();
        assertThat(breached).isPositive().isLessThan(all);
        browser.back();
        browser.await("location.hash.indexOf('outcome') < 0");
        assertThat(count()).isEqualTo(all);
        assertThat(new Select(browser.find("#filter-outcome"))
                        .getFirstSelectedOption()
                        .getText())
                .isEqualTo("All");
    }

    @Test
    void the_keyboard_alone_finds_sorts_and_clears() {
        browser.show(page, "#findings");
        WebElement search = browser.find("#filter-q");
        search.sendKeys("health visitor hv1");
        search.clear();
        search.sendKeys("MW-0002 chair");
        browser.await("document.querySelector('#findings [role=status]').textContent.length < 14");
        assertThat(browser.texts(ROWS)).isNotEmpty().allMatch(row -> row.contains("MW-0002"));
        browser.find("[data-sort=late]").sendKeys(Keys.ENTER);
        browser.await("document.querySelector('th[aria-sort=ascending] button') !== null");
        browser.find("[data-sort=late]").sendKeys(Keys.ENTER);
        browser.await("document.querySelector('th[aria-sort=descending] button') !== null");
        browser.find("#filter-q").sendKeys(Keys.ESCAPE);
        browser.await("location.hash.indexOf('q=') < 0");
        assertThat(browser.texts(ROWS)).hasSize(100);
        browser.run("document.querySelector('a').focus()");
        assertThat(browser.run("return document.activeElement.className")).isEqualTo("skip");
        String before = browser.address();
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("main");
        assertThat(browser.address()).isEqualTo(before);
    }

    @Test
    void what_is_filtered_is_saved_as_the_program_itself_writes_it() throws Exception {
        browser.show(page, "#findings?outcome=breached");
        browser.find("#save-csv").click();
        List<Map<String, String>> saved = records(Files.readString(Browser.downloaded(downloads), UTF_8)).stream()
                .map(CSVRecord::toMap)
                .toList();
        assertThat(saved)
                .containsExactlyElementsOf(
                        csv("--only", "breached").stream().map(CSVRecord::toMap).toList());
    }

    @Test
    void all_filtered_rows_stand_on_paper() {
        browser.show(page, "#findings?outcome=met");
        long met = count();
        assertThat(browser.texts(ROWS)).hasSize(100);
        browser.run("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.run("return document.querySelectorAll('" + ROWS + "').length"))
                .isEqualTo(met);
        browser.media("light", "print");
        assertThat(browser.find("nav").isDisplayed()).isFalse();
        assertThat(browser.find("form.filters").isDisplayed()).isFalse();
        browser.media("light", "screen");
        browser.run("window.dispatchEvent(new Event('afterprint'))");
        assertThat(browser.texts(ROWS)).hasSize(100);
    }

    @Test
    void a_case_is_told_with_its_sentences_quotations_and_places() {
        browser.show(page, "#case?id=MW-0002");
        assertThat(browser.find("#case").getText())
                .contains("Case MW-0002")
                .contains(
                        "Your report must be given to the Chairperson at least 24 hours prior to an initial conference")
                .contains("/conferences/0/reports/0/toChairAt");
        assertThat(browser.texts("#case .timeline > svg")).hasSize(1);
    }

    @Test
    void the_days_that_were_counted_are_told() {
        browser.show(page, "#case?id=ER-0002");
        assertThat(browser.find("#case").getText())
                .contains("15 working days after 17 November 2025, which is day 0. Not counted: 6 days at weekends.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview",
                "coming",
                "first",
                "due",
                "untold",
                "agencies",
                "figures",
                "readings",
                "findings?outcome=breached",
                "case?id=ST-0002",
                "packs"
            })
    void each_view_is_accessible_in_light_and_dark_and_fits_a_telephone(String view) {
        for (String scheme : List.of("light", "dark")) {
            browser.media(scheme, "screen");
            browser.show(page, "#" + view);
            assertThat(browser.violations()).as(view + ", " + scheme).isEmpty();
        }
        browser.width(390);
        browser.show(page, "#" + view);
        assertThat(browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(view)
                .isEqualTo(0L);
        browser.width(1280);
    }

    @Test
    void t34_hostile_text_is_shown_as_text() throws IOException {
        Path cases = folder.resolve("hostile.ndjson");
        Files.writeString(cases, Hostile.SNAPSHOT);
        Path hostile = page("hostile", cases.toString());
        browser.show(hostile, "#case?id=" + java.net.URLEncoder.encode(Hostile.CASE_ID, UTF_8));
        assertThat(browser.run("return window.stolen === undefined && document.querySelectorAll('script').length"))
                .isEqualTo(2L);
        assertThat(browser.find("#case").getText()).contains("Case </script><script>window.stolen=1</script>\\u202e");
        browser.show(hostile, "#findings");
        assertThat(browser.texts("a[href^='javascript']")).isEmpty();
        assertThat(browser.violations()).isEmpty();
    }

    /** Each figure over all leads to as many findings as it counts, where each finding counts by itself. */
    @Test
    void a_figure_leads_to_its_findings() {
        browser.show(page, "#figures");
        assertThat(browser.texts("#figures summary")).contains("east-riding: First core groups in time: 60% (6 of 10)");
        browser.show(page, "#findings?policy=east-riding&figure=first-core-groups-in-time");
        assertThat(count()).isEqualTo(14);
    }

    @Test
    void a_comparison_is_accessible_too_and_each_number_leads_to_its_duties() {
        Path comparison = folder.resolve("comparison.html");
        Ran.quorate(
                "compare",
                "sample-data",
                "--as-of",
                "2026-03-31",
                "--policy",
                "medway-2008",
                "--policy",
                "gwent",
                "--format",
                "html",
                "--output=" + comparison);
        for (String scheme : List.of("light", "dark")) {
            browser.media(scheme, "screen");
            browser.show(comparison, "");
            assertThat(browser.violations()).as(scheme).isEmpty();
        }
        WebElement number = browser.find("td.number a");
        String duties = number.getText();
        String place = String.valueOf(number.getDomAttribute("href"));
        number.click();
        assertThat(browser.address()).isEqualTo(place);
        assertThat(browser.texts(place + " tbody tr")).hasSize(Integer.parseInt(duties));
    }

    /** What was left out must not look as if it were not there. */
    @Test
    void a_page_of_some_outcomes_says_what_it_leaves_out() {
        Path some = page("some", "sample-data", "--only", "met");
        browser.show(some, "#overview");
        assertThat(browser.find(".left-out").getText()).contains("It lists only: met.");
        assertThat(browser.find("#glance").getText())
                .contains("These findings were left out of this report.")
                .doesNotContain("Nothing that was due", "Nothing falls due", "The records tell");
        browser.show(some, "#first");
        assertThat(browser.find("#first").getText()).doesNotContain("Nothing that was due", "Nothing falls due");
        browser.show(some, "#agencies");
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.find("#agencies").getText())
                .contains("only over all findings")
                .doesNotContain("%");
    }

    @Test
    void nothing_is_fetched_from_anywhere() {
        browser.show(page, "#overview");
        assertThat(browser.run("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
    }

    /** A case whose ids and texts would like to be markup. */
    private static final class Hostile {
        static final String CASE_ID = "</script><script>window.stolen=1</script>\u202e";
        static final String SNAPSHOT = """
                {"schema":"quorate.case-snapshot/1","caseId":"</script><script>window.stolen=1</script>\\u202e","partnership":"medway-2008",
                 "children":[{"id":"javascript:alert(1)"}],
                 "professionals":[{"id":"\\" onload=\\"window.stolen=1","agency":"<img src=x onerror=window.stolen=1>"}],
                 "conferences":[{"id":"k1","type":"initial","startsAt":"2026-01-22T10:00","held":true,"childrenConsidered":["javascript:alert(1)"],
                  "invitations":[{"to":"\\" onload=\\"window.stolen=1","apologiesAt":"2026-01-20","apologyReason":"<script>window.stolen=1</script>"}]}]}
                """.replace("\n", " ").strip() + "\n";
    }
}
