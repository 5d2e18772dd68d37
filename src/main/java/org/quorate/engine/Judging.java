package org.quorate.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.CaseOutline;
import org.quorate.finding.Finding;
import org.quorate.policy.Pack;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.time.AsOf;

/** How one worker judges a case; {@link Judge} does it by the rules. */
@FunctionalInterface
interface Judging {
    List<Finding> judge(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf);

    /** What the former packs of these find in a case; nothing where nobody asked for it. */
    default List<Finding> formerly(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf) {
        return List.of();
    }

    /** The outline of a case with these findings; null where nobody asked for it. */
    default @Nullable CaseOutline outline(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf, List<Finding> findings) {
        return null;
    }
}
