package org.quorate.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Birth;
import org.quorate.facts.Circumstance;
import org.quorate.facts.Occurrence;
import org.quorate.time.WorkingDays;

/** The moments that a duty's circumstances give, by the names that a pack calls them. */
public final class Anchors {
    private final List<Circumstance> circumstances;
    private final WorkingDays calendar;

    /** The moments of these circumstances, of which the last is the most particular, counted by that calendar. */
    public Anchors(List<Circumstance> circumstances, WorkingDays calendar) {
        this.circumstances = circumstances;
        this.calendar = calendar;
    }

    WorkingDays calendar() {
        return calendar;
    }

    /** The moment of that name; null where the circumstances have none of it. */
    public @Nullable Occurrence moment(String name) {
        for (int index = circumstances.size() - 1; index >= 0; index--) {
            Occurrence moment = circumstances.get(index).anchor(name);
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }

    /** The births of the children that the duty is about. */
    List<Birth> births() {
        for (int index = circumstances.size() - 1; index >= 0; index--) {
            List<Birth> births = circumstances.get(index).births();
            if (!births.isEmpty()) {
                return births;
            }
        }
        return List.of();
    }

    /** The expected birth from which a pregnancy is counted, the earliest of several; not recorded where there is none. */
    Occurrence expectedBirth() {
        return births().stream()
                .map(Birth::expected)
                .filter(expected -> expected.moment() != null)
                .min(Comparator.comparing(expected -> expected.when().first()))
                .orElse(Occurrence.notRecorded("/children", "children.expectedOn"));
    }

    /** The moments that a deadline names, in the order in which it names them; for a week of pregnancy the meeting. */
    static List<String> namedIn(Requirement.@Nullable ByWhen when) {
        List<String> names = new ArrayList<>();
        if (when instanceof Requirement.Whichever whichever) {
            whichever.several().forEach(one -> names.addAll(namedIn(one)));
        } else if (when instanceof Requirement.Within within) {
            names.add(within.anchor());
        } else if (when instanceof Requirement.Before before) {
            names.add(before.anchor());
        } else if (when instanceof Requirement.Every every) {
            names.add(every.anchor());
        } else if (when instanceof Requirement.Week) {
            names.add("conference");
        }
        return names;
    }
}
