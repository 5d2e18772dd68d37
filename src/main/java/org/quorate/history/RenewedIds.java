package org.quorate.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What looks as if a source had given new ids to what it held before: duties that are gone, while the same ones are there
 * under other ids. Some systems do so every night, and then a whole caseload is lost and new.
 *
 * @param duties how many are gone and there again
 * @param cases in how many cases
 */
public record RenewedIds(long duties, long cases) {
    private static final RenewedIds NONE = new RenewedIds(0, 0);

    /** Null where it does not look so. */
    static @Nullable RenewedIds in(List<Change> changes) {
        Map<String, List<String>> lost = likenesses(changes, Change.Label.LOST);
        Map<String, List<String>> come = likenesses(changes, Change.Label.NEW);
        RenewedIds found = withinCases(lost, come).and(wholeCases(changes, lost, come));
        return found.duties == 0 ? null : found;
    }

    /** In one sentence. */
    public String words() {
        return duties + (duties == 1 ? " duty" : " duties") + " of " + cases + (cases == 1 ? " case" : " cases")
                + (duties == 1 ? " is" : " are") + " gone, and as many with the same days and deadlines are there under"
                + " other ids. It looks as if the source had renewed its ids; then they are neither lost nor new.";
    }

    private RenewedIds and(RenewedIds more) {
        return new RenewedIds(duties + more.duties, cases + more.cases);
    }

    /** A case in which at least half of what is gone is there again. */
    private static RenewedIds withinCases(Map<String, List<String>> lost, Map<String, List<String>> come) {
        RenewedIds all = NONE;
        for (Map.Entry<String, List<String>> one : lost.entrySet()) {
            List<String> left = new ArrayList<>(come.getOrDefault(one.getKey(), List.of()));
            long again = one.getValue().stream().filter(left::remove).count();
            if (again > 0 && 2 * again >= one.getValue().size()) {
                all = all.and(new RenewedIds(again, 1));
            }
        }
        return all;
    }

    /** A case that is gone, while another one came with all the same in it. */
    private static RenewedIds wholeCases(
            List<Change> changes, Map<String, List<String>> lost, Map<String, List<String>> come) {
        Map<List<String>, Integer> cases = new HashMap<>();
        come.forEach((caseId, duties) -> cases.merge(duties, lost.containsKey(caseId) ? 0 : 1, Integer::sum));
        RenewedIds all = NONE;
        for (String caseId : changes.stream()
                .filter(Change::caseLost)
                .map(one -> one.either().duty().caseId())
                .collect(Collectors.toSet())) {
            List<String> duties = lost.getOrDefault(caseId, List.of());
            if (!come.containsKey(caseId) && cases.merge(duties, -1, Integer::sum) >= 0) {
                all = all.and(new RenewedIds(duties.size(), 1));
            }
        }
        return all;
    }

    /** For each case, its duties of that label that have any day, without ids and sorted. */
    private static Map<String, List<String>> likenesses(List<Change> changes, Change.Label label) {
        Map<String, List<String>> byCase = new TreeMap<>();
        for (Change one : changes) {
            Judgement judged = one.either().judgement();
            List<@Nullable String> days = Arrays.asList(judged.trigger(), judged.dueBy(), judged.doneAt());
            if (one.label() == label && days.stream().anyMatch(day -> day != null)) {
                byCase.computeIfAbsent(one.either().duty().caseId(), none -> new ArrayList<>())
                        .add(likeness(one.either().duty()) + days);
            }
        }
        byCase.values().forEach(duties -> duties.sort(null));
        return byCase;
    }

    private static String likeness(StoredDuty duty) {
        return Arrays.asList(
                        duty.policy(),
                        duty.obligation(),
                        duty.clause(),
                        duty.subject().type(),
                        duty.subject().conferenceType(),
                        duty.agency(),
                        duty.owedTo() == null ? null : duty.owedTo().type(),
                        duty.owedTo() == null ? null : duty.owedTo().agency())
                .toString();
    }
}
