package org.quorate.report;

import java.util.List;
import org.quorate.policy.Pack;
import org.quorate.time.AsOf;

/**
 * What a report says of itself.
 *
 * @param asOf the moment of judging
 * @param tool the program and its version
 * @param packs the packs that judged, by id; those that single cases named may be added while the report is written
 */
public record Header(AsOf asOf, String tool, List<Pack> packs) {}
