package org.quorate.example;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change names a place that the snapshot does not have. */
public final class NoSuchPlaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String step;
    private final transient List<String> known;

    /**
     * A place that is not there.
     *
     * @param place the place
     * @param step the first step of it that leads nowhere; null where the place begins wrongly
     * @param known the names that lead on from where that step was taken
     */
    NoSuchPlaceException(String place, @Nullable String step, List<String> known) {
        super("the snapshot has nothing at " + place);
        this.step = step;
        this.known = List.copyOf(known);
    }

    /** The first step that leads nowhere; null where the place begins wrongly. */
    public @Nullable String step() {
        return step;
    }

    /** The names that lead on from where that step was taken; empty where nothing does. */
    public List<String> known() {
        return known;
    }
}
