package org.quorate.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Dates;
import org.quorate.waiver.Breach;
import org.quorate.waiver.Waiver;

/** A waiver as it is printed. */
final class WaiverWords {
    private WaiverWords() {}

    /** As JSON. */
    static Map<String, @Nullable Object> tree(Waiver waiver, LocalDate day) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("fingerprint", waiver.fingerprint());
        tree.put("state", waiver.on(day).words());
        tree.put("duty", waiver.duty());
        tree.put("givenFor", waiver.givenFor() == null ? null : tree(waiver.givenFor()));
        tree.put("reason", waiver.agreed().reason());
        tree.put("approvedBy", waiver.agreed().approvedBy());
        tree.put("approvedOn", waiver.agreed().approvedOn().toString());
        tree.put("from", waiver.from().toString());
        tree.put("until", waiver.agreed().until().toString());
        tree.put("endedOn", waiver.ended() == null ? null : waiver.ended().on().toString());
        tree.put("endedBy", waiver.ended() == null ? null : waiver.ended().by());
        tree.put("line", waiver.line());
        return tree;
    }

    private static Map<String, @Nullable Object> tree(Breach breach) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("kind", breach.kind().id());
        tree.put("dueBy", breach.dueBy());
        tree.put("doneAt", breach.doneAt());
        return tree;
    }

    /** In words. */
    static void lines(Paragraphs text, Waiver waiver, LocalDate day) {
        text.line(0, waiver.fingerprint() + ": " + waiver.on(day).words());
        StringBuilder parts = new StringBuilder();
        waiver.duty()
                .forEach((part, value) -> parts.append(parts.isEmpty() ? "" : ", ")
                        .append(part)
                        .append(' ')
                        .append(value));
        text.line(2, parts.toString());
        text.line(
                2,
                waiver.givenFor() == null
                        ? "Does not say which breach it was given for: lets pass what was done late or wrongly"
                        : "Given for: " + waiver.givenFor().words());
        text.line(
                2, "From " + Dates.date(waiver.from()) + ", " + waiver.agreed().words());
        if (waiver.ended() != null) {
            text.line(
                    2,
                    "Ended on " + waiver.ended().on() + " by " + waiver.ended().by());
        }
    }
}
