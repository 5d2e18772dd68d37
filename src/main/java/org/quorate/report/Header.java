package org.quorate.report;

import java.util.Map;
import java.util.Set;
import org.quorate.finding.Outcome;
import org.quorate.time.AsOf;

/**
 * What a report says of itself.
 *
 * @param asOf the moment of judging
 * @param tool the program and its version
 * @param titles what each obligation asks, in a few words
 * @param only the outcomes whose findings are printed; empty where all are
 */
public record Header(AsOf asOf, String tool, Map<String, String> titles, Set<Outcome> only) {
    /** A report of all findings. */
    public Header(AsOf asOf, String tool, Map<String, String> titles) {
        this(asOf, tool, titles, Set.of());
    }

    /** A report that calls obligations by their ids alone. */
    public Header(AsOf asOf, String tool) {
        this(asOf, tool, Map.of());
    }

    /** The title of an obligation; its id where it has none. */
    public String title(String obligation) {
        return titles.getOrDefault(obligation, obligation);
    }
}
