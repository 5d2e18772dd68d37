package org.quorate.facts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Children on a plan elsewhere who moved into the area.
 *
 * @param id its id
 * @param moments its moments by the names that policies call them
 * @param births the births of its children
 * @param conference the first transfer-in conference that belongs to it
 */
public record Transfer(String id, Map<String, Occurrence> moments, List<Birth> births, Occurrence conference)
        implements Circumstance {

    /** Its conference too, once that was held: a week of pregnancy is looked at on its day. */
    @Override
    public @Nullable Occurrence anchor(String name) {
        return name.equals("conference") && conference.happened() ? conference : moments.get(name);
    }
}
