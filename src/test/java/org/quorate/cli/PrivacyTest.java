package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a record but ids and places reaches a message, and nothing reaches the network. */
class PrivacyTest {
    private static final String CANARY = "Kanarienvogel";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"held\":true,\"cancelledBecause\":\"Kanarienvogel\"",
                "\"held\":\"Kanarienvogel\"",
                "\"held\":true,\"startsAt\":\"Kanarienvogel\"",
                "\"held\":true,\"medium\":\"Kanarienvogel\"",
                "\"held\":true,\"plans\":\"Kanarienvogel\"",
                "\"held\":Kanarienvogel",
                "\"held\":true,\"cancelledBecause\":\"Kanarienvogel"
            })
    void t49_texts_of_a_record_are_in_no_message_even_where_it_is_faulty(String planted) {
        String text = Cases.met("A").replace("\"held\":true", planted);
        Ran ran = Ran.reading(Cases.lines(text), "check", "-", "--format", "ndjson", "--verbose", "--policy", "gwent");
        assertThat(ran.err()).doesNotContain(CANARY);
    }

    @Test
    void t49_what_libraries_log_is_told_by_its_place_alone() {
        Ran ran = Ran.writing(new Logging(), Cases.met("A"), "check", "-", "--format", "ndjson", "--verbose");
        assertThat(ran.err()).contains("warning in org.example", "java.lang.IllegalStateException", "    at ");
        assertThat(ran.err()).doesNotContain(CANARY);
    }

    @Test
    void an_error_of_the_rule_engine_ends_with_4() {
        Ran ran = Ran.writing(new EngineError(), Cases.met("A"), "check", "-", "--format", "ndjson");
        assertThat(ran)
                .isEqualTo(new Ran(4, "", "quorate: the rule engine reported an error; --verbose shows where.\n"));
    }

    @Test
    void t50_no_class_of_the_program_opens_a_connection() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.quorate");
        List<String> connecting = List.of(
                "java.net.Socket",
                "java.net.ServerSocket",
                "java.net.URLConnection",
                "java.net.HttpURLConnection",
                "java.net.DatagramSocket",
                "java.net.InetAddress",
                "java.nio.channels.SocketChannel");
        connecting.forEach(name -> ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(name)
                .check(ours));
        ArchRuleDefinition.noClasses()
                .should()
                .callMethod("java.net.URL", "openConnection")
                .orShould()
                .callMethod("java.net.URL", "openStream")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(ours);
    }

    /** Standard output that makes a library log while it is written to. */
    private static final class Logging extends java.io.OutputStream {
        @Override
        public void write(int one) {
            Logger.getLogger("org.example")
                    .log(java.util.logging.Level.WARNING, CANARY, new IllegalStateException(CANARY));
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            write(0);
        }
    }

    /** Standard output while which is written to the rule engine logs an error. */
    private static final class EngineError extends java.io.OutputStream {
        @Override
        public void write(int one) {
            Logger.getLogger("org.drools.core").severe(CANARY);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            write(0);
        }
    }
}
