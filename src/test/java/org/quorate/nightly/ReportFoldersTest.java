package org.quorate.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFoldersTest {
    private static final String DAY = "2026-03-31";

    @TempDir
    @Nullable
    Path folder;

    private Path reports() {
        return Path.of(String.valueOf(folder));
    }

    /** What a run that was killed left, whether its run was stored, and what is there after the next one began. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // in the middle of the reports
                ".part             | no  | ''      | ''",
                // the reports are whole, and the run was not stored
                ".part .run        | no  | ''      | ''",
                // stored, and not in its place
                ".part .run        | yes | new     | finished",
                // the same, where the night had reports before, and these were out of their place already
                ".part .run .old   | yes | new     | finished",
                ".part .run .old   | no  | old     | ''",
                // in its place, with the old ones still there
                ". .run .old       | yes | current | ''",
                // in its place, with the note still there
                ". .run            | yes | current | ''"
            })
    void t39_what_a_killed_run_left_is_finished_or_removed(String left, String stored, String there, String told)
            throws IOException {
        ReportFolders folders = new ReportFolders(reports());
        for (String ending : left.split(" ")) {
            leave(ending);
        }
        List<String> finished = folders.repair(seal -> seal.equals("seal") && stored.equals("yes"));

        assertThat(finished).isEqualTo(told.isEmpty() ? List.of() : List.of(DAY));
        Path night = reports().resolve(DAY);
        assertThat(Files.exists(night) ? Files.readString(night.resolve("index.html")) : "")
                .isEqualTo(there);
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.list(reports())) {
            all.forEach(one -> names.add(one.getFileName().toString()));
        }
        assertThat(names).containsExactlyInAnyOrderElementsOf(there.isEmpty() ? List.of() : List.of(DAY, "latest"));
    }

    private void leave(String ending) throws IOException {
        Path place = reports().resolve(ending.equals(".") ? DAY : "." + DAY + ending);
        if (ending.equals(".run")) {
            Files.writeString(place, "seal");
            return;
        }
        Files.createDirectory(place);
        String text = ending.equals(".part") ? "new" : ending.equals(".old") ? "old" : "current";
        Files.writeString(place.resolve("index.html"), text);
    }

    @Test
    void the_oldest_nights_are_removed_and_latest_stays_the_newest() throws IOException {
        ReportFolders folders = new ReportFolders(reports());
        for (String day : List.of("2026-03-30", "2026-03-29", "2026-03-31")) {
            Files.writeString(folders.begin(day).resolve("index.html"), day);
            folders.whole(day, "seal");
            folders.publish(day);
        }
        assertThat(folders.keep(2)).isEqualTo(1);
        assertThat(reports().resolve("2026-03-29")).doesNotExist();
        assertThat(Files.readString(reports().resolve("latest/index.html"))).isEqualTo("2026-03-31");
    }
}
