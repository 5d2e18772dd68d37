package org.quorate.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.CaseOutline;
import org.quorate.finding.Finding;
import org.quorate.policy.Pack;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.time.AsOf;

/** Judges each case a second time by the packs that came before its own. One for each thread. */
final class FormerPacks implements Judging {
    private final Judging judge;
    private final Map<String, Pack> formers;

    FormerPacks(Judging judge, Map<String, Pack> formers) {
        this.judge = judge;
        this.formers = formers;
    }

    @Override
    public List<Finding> judge(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf) {
        return judge.judge(snapshot, packs, asOf);
    }

    @Override
    public List<Finding> formerly(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf) {
        List<Pack> before = packs.stream()
                .map(pack -> formers.get(pack.id()))
                .filter(Objects::nonNull)
                .toList();
        return before.isEmpty() ? List.of() : judge.judge(snapshot, before, asOf);
    }

    @Override
    public @Nullable CaseOutline outline(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf, List<Finding> findings) {
        return judge.outline(snapshot, packs, asOf, findings);
    }
}
