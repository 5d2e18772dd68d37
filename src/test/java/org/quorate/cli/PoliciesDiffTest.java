package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code policies diff}: clause by clause, which side is stricter. */
class PoliciesDiffTest {
    @TempDir
    Path rules;

    @BeforeEach
    void packs() {
        OnePack packs = new OnePack(rules);
        packs.with("ours", """
                quorum: { quorum: 3 agencies, modality: should, cite: { guide: "So it is." } }
                report-to-chair: { within: 48 hours before the conference, modality: must, cite: { guide: "And so on." } }
                """);
        packs.file("theirs", """
                id: theirs
                title: A <script>guide</script>
                board: Their Town
                nation: england
                sources: { guide: { title: A guide, file: guide.txt } }
                versions:
                  - version: "2025"
                    from: 2025-01-01
                    clauses:
                      report-to-chair: { within: 24 hours before the conference, modality: must, cite: { guide: "So it is." } }
                      chair-independent: { modality: must, cite: { guide: "So it is." } }
                  - version: "2026"
                    from: 2026-01-01
                    clauses:
                      report-to-chair: { within: 3 working days before the conference }
                """);
    }

    private Ran diff(String... more) {
        String[] arguments = {"policies", "diff", "ours", "theirs", "--rules", rules.toString()};
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Ran.quorate(all);
    }

    @Test
    void the_text_can_be_read_aloud() {
        assertThat(diff()).isEqualTo(new Ran(0, """
                ours and theirs, as in force on 31 March 2026
                  ours: A guide (Our Town)
                  theirs: A <script>guide</script> (Their Town), version 2026

                What both ask for

                  The report reaches the chair in time (report-to-chair)
                    ours, report-to-chair: At least 48 hours before the conference; must.
                      “And so on.” (guide.txt)
                    theirs, report-to-chair: At least 3 working days before the conference; must.
                      “So it is.” (guide.txt)
                    Stricter: theirs. 3 working days before are never less than 48 hours.

                What only ours asks for

                  The conference is quorate
                    ours, quorum: Quorum: 3 agencies; should.
                      “So it is.” (guide.txt)

                What only theirs asks for

                  The chair is independent
                    theirs, chair-independent: Must.
                      “So it is.” (guide.txt)
                """, ""));
    }

    @Test
    void of_several_versions_those_of_the_day_are_compared() {
        assertThat(diff("--as-of", "2025-06-01").out())
                .contains("version 2025\n", "Stricter: ours. 48 hours before are more than 24 hours.");
        assertThat(diff("--as-of", "2024-06-01").out())
                .contains("(Their Town); nothing of it is in force on that day\n", "What only ours asks for")
                .doesNotContain("What both ask for");
    }

    @Test
    void as_json_it_is_data() throws Exception {
        JsonNode tree = new JsonMapper().readTree(diff("--format", "json").out());
        assertThat(tree.at("/schema").asText()).isEqualTo("quorate.policy-difference/1");
        assertThat(tree.at("/policies/1/version").asText()).isEqualTo("2026");
        assertThat(tree.at("/both/0/obligation").asText()).isEqualTo("report-to-chair");
        assertThat(tree.at("/both/0/stricter").asText()).isEqualTo("second");
        assertThat(tree.at("/both/0/second/asks/within").asText()).isEqualTo("3 working days before the conference");
        assertThat(tree.at("/onlyFirst/0/clause").asText()).isEqualTo("quorum");
        assertThat(tree.at("/onlySecond/0/clause").asText()).isEqualTo("chair-independent");
    }

    @Test
    void the_page_stands_by_itself_and_shows_hostile_text_as_text() throws Exception {
        String page = diff("--format", "html").out();
        assertThat(page)
                .contains("A &lt;script&gt;guide&lt;/script&gt; (Their Town)", "<html lang=\"en-GB\">")
                .contains("Stricter: theirs. 3 working days before are never less than 48 hours.")
                .doesNotContain("<script", "src=", "href=", "url(", "@import");
        String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        assertThat(diff("--format", "html").out()).isEqualTo(page);
    }

    @Test
    void a_pack_that_there_is_not_is_told_with_the_nearest() {
        Ran ran = Ran.quorate("policies", "diff", "gwent", "medway");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("There is no policy «medway»; maybe «medway-2008» was meant.");
    }
}
