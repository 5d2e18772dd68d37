package org.quorate.compare;

import java.util.List;
import java.util.Map;
import org.quorate.report.Header;

/**
 * What a comparison says of itself.
 *
 * @param report the moment of judging, the program, and what obligations are called
 * @param changes for the id of a pack that was made for this comparison, what was changed, as it was written
 */
public record ComparisonHead(Header report, Map<String, List<String>> changes) {}
