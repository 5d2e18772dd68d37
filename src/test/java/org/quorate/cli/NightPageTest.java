package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A night's first page in a real browser. */
class NightPageTest {
    private static final String HOSTILE = "</script><script>document.title='run'</script>";

    @TempDir
    static Path folder;

    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open(folder);
        Nights nights =
                new Nights(folder).config().caseload(Cases.met("A"), Cases.breached("B"), Cases.breached(HOSTILE));
        nights.night("2026-01-28");
        nights.caseload(Cases.breached("A"), Cases.met("B"), Cases.undetermined("D"), "{");
        nights.night("2026-01-31");
        page = nights.reports().resolve("2026-01-31/index.html");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 390", "dark, 390"})
    void it_can_be_read_by_anybody_and_never_scrolls_sideways(String scheme, int width) {
        browser.media(scheme, "screen");
        browser.width(width);
        browser.show(page, "");

        assertThat(browser.violations()).isEmpty();
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void it_begins_with_what_is_missing_and_leads_to_each_case() {
        browser.width(1280);
        browser.show(page, "");

        assertThat(browser.texts("h2"))
                .startsWith(
                        "Not read: 1 thing, and nothing is said of it below",
                        "To know first",
                        "At a glance",
                        "New breaches")
                .contains(
                        "Put right",
                        "Due soon",
                        "Conferences of the next days",
                        "Breaches that are no longer in the record");
        assertThat(browser.run("return document.querySelector('th a').getAttribute('href')"))
                .isEqualTo("findings.html#case?id=A");
        browser.find("th a").click();
        browser.await("document.querySelector('h2') !== null && location.hash === '#case?id=A'");
    }

    @Test
    void t34_a_case_id_that_is_markup_stays_text() {
        browser.show(page, "");

        assertThat(browser.run("return document.title"))
                .isEqualTo("Child protection conferences: since 28 January 2026");
        assertThat(browser.run("return document.body.textContent.includes(\"document.title='run'\")"))
                .isEqualTo(true);
        assertThat(browser.run("return document.scripts.length")).isEqualTo(0L);
    }
}
