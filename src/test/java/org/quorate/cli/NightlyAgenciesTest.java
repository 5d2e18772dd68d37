package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightlyAgenciesTest {
    @TempDir
    Path folder;

    /** Beside health, which the case has already, so many agencies are invited. */
    @ParameterizedTest
    @CsvSource({"99, 100, ''", "102, 100, No files were made for 3 of the agencies: there are more than 100."})
    void agencies_that_get_no_files_are_told(int invited, int files, String told) {
        String professionals = IntStream.rangeClosed(1, invited)
                .mapToObj("{\"id\":\"q%1$d\",\"agency\":\"agency-%1$d\"},"::formatted)
                .collect(Collectors.joining());
        String invitations = IntStream.rangeClosed(1, invited)
                .mapToObj("{\"to\":\"q%d\"},"::formatted)
                .collect(Collectors.joining());
        Nights nights = new Nights(folder)
                .config("formats: []")
                .caseload(Cases.met("A")
                        .replace("\"professionals\":[", "\"professionals\":[" + professionals)
                        .replace("\"invitations\":[", "\"invitations\":[" + invitations));

        Ran night = nights.night("2026-03-30");

        assertThat(night.err()).contains(told);
        assertThat(night.err().contains("No files were made")).isEqualTo(!told.isEmpty());
        assertThat(Nights.files(nights.reports().resolve("2026-03-30")).keySet())
                .filteredOn(name -> name.endsWith(".xlsx"))
                .hasSize(files);
    }
}
