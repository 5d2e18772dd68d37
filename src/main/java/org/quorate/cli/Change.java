package org.quorate.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.policy.Pack;
import org.quorate.policy.PackException;
import org.quorate.policy.PackFault;
import org.quorate.text.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * What a pack would be with another value: {@code medway-2008:report-to-chair[initial].within=48 hours before the
 * conference}, or {@code medway-2008:quorum=off} for a pack without a clause.
 *
 * @param expression as it was written
 * @param policy the pack
 * @param clause its clause
 * @param key the key of the clause; empty for the clause as a whole
 * @param value what a pack would write there
 */
record Change(String expression, String policy, String clause, String key, String value) {
    private static final Pattern SHAPE =
            Pattern.compile("([\\w-]+):([\\w-]+(?:\\[[^\\]]*\\])?)(?:\\.([\\w-]+))?=(.+)", Pattern.DOTALL);

    static Change parse(String expression, CommandLine command) {
        Matcher shape = SHAPE.matcher(expression);
        if (!shape.matches() || expression.contains("\n")) {
            throw new ParameterException(
                    command,
                    "--set takes PACK:CLAUSE.KEY=VALUE, such as «medway-2008:report-to-chair[initial].within=48 hours before"
                            + " the conference», or PACK:CLAUSE=off; it was «" + expression + "».");
        }
        String key = shape.group(3) == null ? "" : shape.group(3);
        return new Change(expression, shape.group(1), shape.group(2), key, shape.group(4));
    }

    /** The packs that these changes make, by the packs they change. */
    static Map<Pack, Pack> made(List<Change> changes, Installed installed, CommandLine command) {
        Map<Pack, List<Change>> byPack = new LinkedHashMap<>();
        changes.forEach(one -> byPack.computeIfAbsent(installed.pack(one.policy), none -> new ArrayList<>())
                .add(one));
        Map<Pack, Pack> made = new LinkedHashMap<>();
        byPack.forEach((pack, several) -> made.put(pack, made(pack, several, installed, command)));
        return made;
    }

    private static Pack made(Pack pack, List<Change> changes, Installed installed, CommandLine command) {
        for (Change change : changes) {
            if (!pack.clauseNames().contains(change.clause)) {
                throw new ParameterException(command, change.unknown(pack));
            }
        }
        try {
            return installed.packs().changed(pack, merged(changes));
        } catch (PackException refused) {
            throw new ParameterException(command, told(refused, changes));
        }
    }

    private String unknown(Pack pack) {
        return "--set " + expression + ": «" + pack.id() + "» has no clause «" + clause + "»"
                + NearestName.to(clause, pack.clauseNames())
                        .map(nearest -> "; maybe «" + nearest + "» was meant.")
                        .orElse("; it has: " + String.join(", ", pack.clauseNames()) + ".");
    }

    /** A line for each clause; a clause of which several values change has them all on its line. */
    private static List<String> merged(List<Change> changes) {
        Map<String, String> byClause = new LinkedHashMap<>();
        for (Change change : changes) {
            String written = change.key.isEmpty() ? change.value : change.key + ": " + change.flow();
            byClause.merge(change.clause, written, (first, other) -> first + ", " + other);
        }
        List<String> lines = new ArrayList<>();
        byClause.forEach((clause, written) ->
                lines.add("\"" + clause + "\": " + (written.equals("off") ? "off" : "{ " + written + " }")));
        return lines;
    }

    /** The value as it may stand between braces: a phrase with a comma is quoted. */
    private String flow() {
        boolean plain = value.startsWith("[") || value.startsWith("{") || value.startsWith("\"");
        return plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The faults, each with the change of its clause: the lines are those of the clauses, from the second. */
    private static String told(PackException refused, List<Change> changes) {
        List<String> clauses = changes.stream().map(Change::clause).distinct().toList();
        List<String> told = new ArrayList<>();
        for (PackFault fault : refused.faults()) {
            int at = fault.line() - 2;
            String where = at >= 0 && at < clauses.size()
                    ? changes.stream()
                            .filter(one -> one.clause.equals(clauses.get(at)))
                            .map(Change::expression)
                            .reduce((first, other) -> first + ", " + other)
                            .orElse("")
                    : "";
            String nearest = fault.nearest() == null ? "" : " Maybe «" + fault.nearest() + "» was meant.";
            told.add("--set " + where + ": " + fault.found() + "; expected was " + fault.expected() + "." + nearest);
        }
        return String.join("\n", told);
    }
}
