package org.quorate.engine;

import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.policy.Pack;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.time.AsOf;

/** How one worker judges a case; {@link Judge} does it by the rules. */
@FunctionalInterface
interface Judging {
    List<Finding> judge(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf);
}
