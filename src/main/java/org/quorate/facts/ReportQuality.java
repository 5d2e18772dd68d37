package org.quorate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.facts.Answer.Reply;

/**
 * What a reviewer found in a report: its form, and what it contains.
 *
 * @param report the report's id
 * @param pointer where the report stands in the snapshot
 * @param items by the name that policies call it, what was found: one answer, or one for each child
 * @param lastSeen that the report does not say when a child was last seen, for where it leaves that out
 */
public record ReportQuality(String report, String pointer, Map<String, List<Answer>> items, Occurrence lastSeen) {

    /**
     * Whether the report is all of these; one that it is not decides. What it says of no child at all, it has left out
     * of none.
     */
    public Answer has(Set<String> names) {
        List<Answer> found = new ArrayList<>();
        names.forEach(name -> found.addAll(items.getOrDefault(name, List.of())));
        List<Answer> failed =
                found.stream().filter(one -> one.reply() == Reply.NO).toList();
        if (!failed.isEmpty()) {
            return deciding(failed).because(lacking(names));
        }
        return found.stream()
                .filter(one -> one.reply() != Reply.YES)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElse(Answer.listed(true, pointer, null, "conferences.reports.quality"));
    }

    /** Whether all that the report lacks of these is when a child was last seen. */
    public boolean leavesOutLastSeen(Set<String> names) {
        Answer answer = has(names);
        return answer.reply() == Reply.NO && answer.fromSilence();
    }

    /** What was found wrong goes before what is left out. */
    private static Answer deciding(List<Answer> failed) {
        return failed.stream().filter(one -> !one.fromSilence()).findFirst().orElse(failed.get(0));
    }

    private String lacking(Set<String> names) {
        return names.stream()
                .filter(name -> items.getOrDefault(name, List.of()).stream().anyMatch(one -> one.reply() == Reply.NO))
                .map(name -> "not «" + name.replace('-', ' ') + "»")
                .collect(Collectors.joining(", "));
    }
}
