package org.quorate.policy;

import java.util.List;
import java.util.Set;

/** A pack with other values, as a pack's author would write it: it extends the pack, and counts days as that does. */
final class ChangedPack {
    private ChangedPack() {}

    /** What it is called. */
    static String id(Pack pack) {
        return pack.id() + "-changed";
    }

    /**
     * Its text. The clauses come first, so that the line of a fault is that of its change, from the second.
     *
     * @param changes clauses by name, each on a line of its own
     * @param workingDays whether the pack's days are working days where it does not say
     */
    static String yaml(Pack pack, List<String> changes, boolean workingDays) {
        StringBuilder yaml = new StringBuilder("clauses:\n");
        changes.forEach(change -> yaml.append("  ").append(change).append('\n'));
        yaml.append("id: ").append(id(pack)).append("\ntitle: ").append(quoted(pack.title() + ", changed"));
        yaml.append("\nboard: ")
                .append(quoted(pack.board()))
                .append("\nextends: ")
                .append(pack.id())
                .append('\n');
        if (!pack.calendar().closures().isEmpty()) {
            yaml.append("closureDays:\n");
            pack.calendar()
                    .closures()
                    .forEach((day, why) -> yaml.append("  ")
                            .append(day)
                            .append(": ")
                            .append(quoted(why))
                            .append('\n'));
        }
        Set<?> worked = pack.calendar().worked();
        yaml.append(worked.isEmpty() ? "" : "workingDays: " + worked + "\n");
        return yaml.append(workingDays ? "days: working days\n" : "").toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
