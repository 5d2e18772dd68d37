package org.quorate.snapshot;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.text.NearestName;

/** The ids of one kind that a case has. */
final class Known {
    /** Among more, the nearest is not looked for: each look costs as much as there are ids. */
    private static final int MOST_COMPARED = 1_000;

    /** Any shorter id is near to any other. */
    private static final int SHORTEST_COMPARED = 5;

    private final String what;
    private final Set<String> ids = new HashSet<>();
    private boolean sure = true;

    Known(String what) {
        this.what = what;
    }

    /** Remembers an id; false where it is there already. */
    boolean add(String id) {
        return ids.add(id);
    }

    /** Some entries of the list could not be read: a reference to nothing may be one to them. */
    void doubt() {
        sure = false;
    }

    /** Whether a reference surely leads to nothing. */
    boolean lacks(String id) {
        return sure && !ids.contains(id);
    }

    /** What a reference has to be. */
    String expected() {
        return "the id of " + what + " of the case";
    }

    /** The id that was most likely meant; null where none is near. */
    @Nullable
    String nearest(String id) {
        boolean tells = ids.size() <= MOST_COMPARED && id.length() >= SHORTEST_COMPARED;
        return tells ? NearestName.to(id, ids).orElse(null) : null;
    }
}
