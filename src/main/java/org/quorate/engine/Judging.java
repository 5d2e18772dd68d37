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

    /** The outline of a case with these findings; null where nobody asked for it. */
    default @Nullable CaseOutline outline(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf, List<Finding> findings) {
        return null;
    }
}
