package org.quorate.report;

import java.util.Map;
import org.quorate.time.AsOf;

/**
 * What a report says of itself.
 *
 * @param asOf the moment of judging
 * @param tool the program and its version
 * @param titles what each obligation asks, in a few words
 */
public record Header(AsOf asOf, String tool, Map<String, String> titles) {
    /** A report that calls obligations by their ids alone. */
    public Header(AsOf asOf, String tool) {
        this(asOf, tool, Map.of());
    }

    /** The title of an obligation; its id where it has none. */
    public String title(String obligation) {
        return titles.getOrDefault(obligation, obligation);
    }
}
