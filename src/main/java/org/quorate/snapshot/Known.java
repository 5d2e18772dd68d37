package org.quorate.snapshot;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.text.NearestName;

/** The ids of one kind that a case has. */
final class Known {
    /** Among more, the nearest is not looked for: each look costs as much as there are ids. */
    private static final int MOST_COMPARED = 1_000;

    /** Any shorter id is near to any other; it is told only where nothing but spaces and capitals differ. */
    private static final int SHORTEST_COMPARED = 5;

    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\p{C}]+|[\\s\\p{Z}\\p{C}]+$");

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
        if (ids.contains(bare(id))) {
            return bare(id);
        }
        return ids.size() <= MOST_COMPARED ? among(id) : null;
    }

    private @Nullable String among(String id) {
        String alike = ids.stream()
                .filter(one -> bare(one).equalsIgnoreCase(bare(id)))
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (alike != null || id.length() < SHORTEST_COMPARED) {
            return alike;
        }
        return NearestName.to(id, ids).orElse(null);
    }

    /** Without what stands around it and cannot be seen. */
    private static String bare(String id) {
        return AROUND.matcher(id).replaceAll("");
    }
}
