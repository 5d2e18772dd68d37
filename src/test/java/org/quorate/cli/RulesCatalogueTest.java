package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesCatalogueTest {

    @Test
    void the_page_in_the_repository_is_what_the_rules_say() throws IOException {
        Ran catalogue = Ran.quorate("rules", "catalogue");

        assertThat(catalogue.exitCode()).isZero();
        assertThat(catalogue.out())
                .as("renew it with: quorate rules catalogue > rules/CATALOGUE.md")
                .isEqualTo(Files.readString(Path.of("rules", "CATALOGUE.md")));
    }

    @Test
    void a_row_says_what_a_clause_may_say_and_who_asks() {
        assertThat(Ran.quorate("rules", "catalogue").out())
                .contains("| `report-to-chair` | The report reaches the chair in time | report | conferences, reports;"
                        + " where a report is missing also invitations |"
                        + " `within`: a deadline, from the moments of: conference |"
                        + " gwent, liverpool, medway-2008, swindon |\n");
    }

    @Test
    void as_json_it_is_data() throws IOException {
        JsonNode tree = new ObjectMapper()
                .readTree(Ran.quorate("rules", "catalogue", "--format", "json").out());

        assertThat(tree.at("/schema").asText()).isEqualTo("quorate.catalogue/1");
        assertThat(tree.at("/obligations/0/id").asText()).isEqualTo("absent-family-views-presented");
        assertThat(tree.at("/obligations/0/packs/0").asText()).isEqualTo("east-sussex");
    }
}
