package org.quorate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quorate.facts.Answer.Reply;

/**
 * How a child protection plan ended, or that the source does not keep whether it has.
 *
 * @param plan the plan's id
 * @param ended when it ended
 * @param conferences the ids of the conferences on that day that considered its child
 * @param places for each kind of conference, by the name that policies call it, whether the plan ended at one
 */
public record PlanEnding(String plan, Occurrence ended, List<String> conferences, Map<String, Answer> places) {
    private static final String INQUORATE = "inquorate";

    /** Whether a conference is one of those that ended the plan. */
    public boolean isAt(String conference) {
        return conferences.contains(conference);
    }

    /**
     * Whether it ended at none of these kinds of conferences.
     *
     * @param kinds the kinds, by the names that policies call them
     * @param inquorate for each conference that ended the plan and was not quorate, or may not have been, whether it was not
     */
    public Answer keptFrom(Set<String> kinds, List<Answer> inquorate) {
        List<Answer> there = new ArrayList<>();
        places.forEach((kind, whether) -> {
            if (kinds.contains(kind)) {
                there.add(whether);
            }
        });
        there.addAll(kinds.contains(INQUORATE) ? inquorate : List.of());
        return there.stream()
                .filter(one -> one.reply() == Reply.YES)
                .findFirst()
                .map(one -> new Answer(Reply.NO, one.pointer(), one.value(), one.field(), false, one.why()))
                .or(() -> there.stream().filter(one -> one.reply() != Reply.NO).findFirst())
                .orElse(Answer.listed(true, "/conferences", null, "conferences"));
    }
}
