package org.quorate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder of rules with the pack of the page for policy authors, to be given examples. */
final class ExampleFolder {
    private static final Path PAGE = Path.of("rules", "README.md");

    private final Path rules;

    ExampleFolder(Path rules) {
        this.rules = rules;
        write("policies/our-town/policy.yaml", block("yaml\nid: our-town\n"));
    }

    /** The first block of the page that begins so. */
    static String block(String beginning) {
        try {
            Matcher block = Pattern.compile("```(" + Pattern.quote(beginning) + ".*?)```", Pattern.DOTALL)
                    .matcher(Files.readString(PAGE));
            if (block.find()) {
                return block.group(1).substring(block.group(1).indexOf('\n') + 1);
            }
            throw new IllegalStateException("the page has no block that begins with " + beginning);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The example file of the page, with its cases replaced. */
    static String cases(String cases) {
        String page = block("yaml\nobligation: report-to-chair\n");
        return page.substring(0, page.indexOf("cases:")) + "cases:\n" + cases;
    }

    Path write(String place, String text) {
        Path file = rules.resolve(place);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes the pack's file of examples, and names it as messages do. */
    String examples(String text) {
        return write("policies/our-town/cases/reports.yaml", text).toString();
    }

    String pack() {
        return rules.resolve("policies/our-town").toString();
    }

    /** Runs the command on the pack. */
    Ran test(String... more) {
        String[] arguments = new String[more.length + 3];
        System.arraycopy(new String[] {"policies", "test", pack()}, 0, arguments, 0, 3);
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Ran.quorate(arguments);
    }
}
