package org.quorate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sentence that can be read in two ways, of which a pack chose one. */
class OtherReadingTest {
    private static final String CLAUSES = PackFolder.clause(
            "counted:",
            "  when: { conference: initial }",
            "  number: 10",
            "  modality: must",
            "  cite: { guidance: Ten of them. }",
            "  note: Not fourteen.",
            "  other-reading: { number: 14 }",
            "considered: { modality: must, cite: { guidance: Each child. } }");

    @TempDir
    Path rules;

    private Pack pack() {
        return new PackFolder(rules).read(PackFolder.pack("local", CLAUSES));
    }

    @Test
    void the_clause_judges_by_its_own_words() {
        Clause clause = pack().clauses().get(0);
        assertThat(clause.requirement("number")).hasToString("10");
        assertThat(clause.note()).isEqualTo("Not fourteen.");
    }

    @Test
    void the_other_reading_changes_what_it_says_and_keeps_the_rest() {
        Pack other = pack().otherReading().orElseThrow();
        assertThat(other.id()).isEqualTo("local");
        assertThat(other.clauses()).singleElement().satisfies(clause -> {
            assertThat(clause.name()).isEqualTo("counted");
            assertThat(clause.requirement("number")).hasToString("14");
            assertThat(clause.conditions()).containsKey("conference");
            assertThat(clause.otherReading()).isNull();
        });
    }

    @Test
    void a_pack_that_gives_none_has_none() {
        String plain = CLAUSES.replaceAll(" *other-reading:.*\n", "");
        assertThat(new PackFolder(rules).read(PackFolder.pack("local", plain)).otherReading())
                .isEmpty();
    }
}
