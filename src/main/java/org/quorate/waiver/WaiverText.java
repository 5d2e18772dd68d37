package org.quorate.waiver;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;

/** Writes into a file of waivers, and leaves all else in it as it is. */
public final class WaiverText {
    private static final String HEAD = """
            # Breaches that are let pass by agreement, for a time. A waiver never changes an outcome: the breach stays, is
            # marked, and is counted apart. Each is for one duty, by its fingerprint, and for one breach of it; the parts of
            # the duty are for people. Ids only: no names, here or in a reason.
            schema: %s
            waivers:
            """.formatted(WaiverFile.SCHEMA);

    private WaiverText() {}

    /**
     * A file with one waiver more.
     *
     * @param before the file as it is; empty where there is none
     */
    public static String with(String before, Finding duty, Waiver waiver) {
        String file = before.isEmpty() ? HEAD : before.endsWith("\n") ? before : before + "\n";
        return file + entry(duty, waiver);
    }

    private static String entry(Finding duty, Waiver waiver) {
        StringBuilder text = new StringBuilder();
        text.append("  - fingerprint: ").append(waiver.fingerprint()).append("\n    duty:\n");
        DutyParts.of(duty).forEach((part, value) -> line(text, 6, part, quoted(value)));
        Breach givenFor = waiver.givenFor();
        if (givenFor != null) {
            text.append("    given-for:\n");
            line(text, 6, "kind", givenFor.kind().id());
            line(text, 6, "due-by", givenFor.dueBy());
            line(text, 6, "done-at", givenFor.doneAt());
        }
        line(text, 4, "reason", quoted(waiver.agreed().reason()));
        line(text, 4, "approved-by", quoted(waiver.agreed().approvedBy()));
        line(text, 4, "approved-on", waiver.agreed().approvedOn().toString());
        line(text, 4, "from", waiver.from().toString());
        line(text, 4, "until", waiver.agreed().until().toString());
        return text.toString();
    }

    private static void line(StringBuilder text, int indent, String key, @Nullable String value) {
        if (value != null) {
            text.append(" ".repeat(indent))
                    .append(key)
                    .append(": ")
                    .append(value)
                    .append('\n');
        }
    }

    /** As JSON writes a text, which is how YAML reads one in quotation marks. */
    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** A file in which a waiver is ended: a line is added behind the line on which its first key stands. */
    public static String ended(String before, Waiver waiver, LocalDate on, String by) {
        List<String> lines = before.lines().toList();
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            text.append(line).append('\n');
            if (number == waiver.line()) {
                String indent = line.replaceFirst("^(\\s*)-(\\s*).*$", "$1 $2");
                text.append(indent)
                        .append("ended: { on: ")
                        .append(on)
                        .append(", by: ")
                        .append(quoted(by))
                        .append(" }\n");
            }
        }
        return text.toString();
    }

    /**
     * Reads a text as a file of waivers, as it would be.
     *
     * @throws org.quorate.policy.PackException with its faults
     */
    public static Waivers read(String name, String text) {
        return WaiverFile.read(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
