package org.quorate.waiver;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.Waived;
import org.quorate.finding.WaivedDuties;

/** The agreements of one file, in its order. */
public final class Waivers implements WaivedDuties {
    /** No agreement at all. */
    public static final Waivers NONE = new Waivers(List.of());

    private final List<Waiver> all;
    private final Map<String, List<Waiver>> byFingerprint;

    /** These agreements. */
    public Waivers(List<Waiver> all) {
        this.all = List.copyOf(all);
        this.byFingerprint = all.stream().collect(Collectors.groupingBy(Waiver::fingerprint));
    }

    /** All of them. */
    public List<Waiver> all() {
        return all;
    }

    /** Those about a duty. */
    public List<Waiver> of(String fingerprint) {
        return byFingerprint.getOrDefault(fingerprint, List.of());
    }

    @Override
    public @Nullable Waived on(Finding finding) {
        Breach breach = Breach.of(finding);
        for (Waiver one : of(finding.fingerprint())) {
            if (breach != null && one.holdsOn(finding.asOf().day()) && one.isFor(breach)) {
                return one.agreed();
            }
        }
        return null;
    }
}
