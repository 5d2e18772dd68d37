package org.quorate.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who represents whom at one conference. */
final class Representatives {
    private final Map<String, String> of = new HashMap<>();

    Representatives(List<RecordedInvitation> invitations) {
        invitations.forEach(one -> {
            if (one.representative() != null) {
                of.putIfAbsent(one.to(), one.representative());
            }
        });
    }

    /** The people who, in the end, would represent themselves; each person is looked at once. */
    Set<String> inCircles() {
        Set<String> inCircles = new HashSet<>();
        Set<String> settled = new HashSet<>();
        for (String person : of.keySet()) {
            List<String> way = new ArrayList<>();
            String next = person;
            while (next != null && settled.add(next)) {
                way.add(next);
                next = of.get(next);
            }
            int back = next == null ? -1 : way.indexOf(next);
            if (back >= 0) {
                inCircles.addAll(way.subList(back, way.size()));
            }
        }
        return inCircles;
    }
}
