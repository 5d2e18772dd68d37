package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.snapshot.SnapshotSchema;

/** The commands beside check and explain, and what every command shares. */
class CommandsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"check", "explain", "schema", "policies", "policies list", "policies show", "policies test"})
    void help_teaches_by_an_example_and_lists_the_global_options(String command) {
        Ran ran = Ran.quorate((command + " --help").split(" "));
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Usage: quorate " + command)
                .contains("Example", "  quorate " + command, "--rules", "--sources", "--allow-drl", "--quiet")
                .contains("--verbose", "--no-color", "--version");
        assertThat(ran.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void the_help_of_check_explains_the_exit_codes() {
        assertThat(Ran.quorate("check", "--help").out())
                .containsSubsequence("Exit codes:", "\n  0  ", "\n  1  ", "\n  2  ", "\n  3  ", "\n  4  ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek a.json            | there is no command «chek»; maybe «check» was meant.      | «quorate --help» shows",
                "check a.json --plicy x | there is no option «--plicy»; maybe «--policy» was meant. | «quorate check --help» shows",
                "policies shw           | there is no command «shw»; maybe «show» was meant.        | «quorate policies --help» shows",
                "schema now             | «now» is one word too many.                               | «quorate schema --help» shows",
                "check                 | Missing required parameter: 'PATH'                 | «quorate check --help» shows",
                "check a --format jsn  | in option '--format': «jsn» is none of text, json, ndjson, csv, junit, html, xlsx. Maybe «json» was meant. | «quorate check --help» shows",
                "policies show gwnt    | There is no policy «gwnt»; maybe «gwent» was meant. | «quorate policies show --help» shows"
            })
    void a_mistake_is_said_with_the_nearest_name_and_where_to_read_on(String command, String message, String hint) {
        Ran ran = Ran.quorate(command.split(" +"));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("quorate: " + message + "\nquorate: " + hint);
    }

    @Test
    void without_a_command_the_commands_are_shown() {
        Ran ran = Ran.quorate();
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("check", "explain", "policies", "schema");
    }

    @Test
    void global_options_stand_before_or_behind_the_command() {
        Ran before = Ran.quorate("--rules", "nowhere", "policies", "list");
        Ran behind = Ran.quorate("policies", "list", "--rules", "nowhere");
        assertThat(before).isEqualTo(behind);
        assertThat(before.err()).startsWith("quorate: --rules takes a folder, and there is none at nowhere.\n");
    }

    @Test
    void schema_prints_the_published_schema() {
        assertThat(Ran.quorate("schema")).isEqualTo(new Ran(0, SnapshotSchema.text(), ""));
    }

    @Test
    void policies_list_says_which_are_in_force_on_the_day() throws Exception {
        assertThat(Ran.quorate("policies", "list", "--as-of", "2008-03-31").out())
                .contains("medway-2008 (not in force on 31 March 2008)\n", "\ngwent\n");
        JsonNode list = new JsonMapper()
                .readTree(Ran.quorate("policies", "list", "--format", "json").out());
        assertThat(list.findValuesAsText("id"))
                .contains("east-riding", "gwent", "medway-2008")
                .isSorted();
        assertThat(list.findValues("inForce"))
                .allSatisfy(inForce -> assertThat(inForce.asBoolean()).isTrue());
    }

    @Test
    void policies_show_gives_each_clause_with_its_words() throws Exception {
        String text = Ran.quorate("policies", "show", "medway-2008").out();
        assertThat(text)
                .contains(
                        "Medway Safeguarding Children Board; england; in force from 1 April 2008\n",
                        "  report-to-chair[review]: At review conferences only; at least 3 working days before the\n  conference; must.\n");
        JsonNode json = new JsonMapper()
                .readTree(Ran.quorate("policies", "show", "medway-2008", "--format", "json")
                        .out());
        assertThat(json.at("/clauses").findValuesAsText("clause")).contains("quorum", "report-to-chair[initial]");
        assertThat(json.at("/from").asText()).isEqualTo("2008-04-01");
    }
}
