package org.quorate.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.quorate.snapshot.RecordedConference;
import org.quorate.time.Moment;

/** Counts the core groups of each plan, from the conference that started it, so that a clause can speak of the first. */
final class CoreGroupNumbers {
    private final Map<String, TreeSet<Integer>> numbers = new HashMap<>();
    private boolean untold;

    CoreGroupNumbers(CaseRecord record, CoreGroupReading coreGroups) {
        Keeping keeping = record.keeping();
        this.untold = !keeping.keeps("plans", "plans.startedOn")
                || !keeping.keeps("conferences", "conferences.startsAt")
                || !keeping.keeps("core-groups", "coreGroups.children")
                || !keeping.keeps("core-groups", "coreGroups.heldAt");
        if (!untold) {
            record.plans().lines().forEach(line -> count(line, coreGroups));
        }
    }

    private void count(PlanTimeline.Line line, CoreGroupReading coreGroups) {
        RecordedConference starter = line.starter();
        Moment start = starter == null ? null : starter.startsAt();
        if (start == null) {
            untold = true;
            return;
        }
        int number = 0;
        for (String one : coreGroups.idsFrom(start, line.plan().child())) {
            number++;
            numbers.computeIfAbsent(one, none -> new TreeSet<>()).add(number);
        }
    }

    /** The number of a core group, the lowest of several plans; absent where it belongs to none. */
    Trait of(String coreGroup) {
        TreeSet<Integer> known = numbers.get(coreGroup);
        if (known == null) {
            return untold ? Trait.UNTOLD : Trait.ABSENT;
        }
        return Trait.of(known.first().toString());
    }
}
