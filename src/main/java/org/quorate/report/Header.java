package org.quorate.report;

import org.quorate.time.AsOf;

/**
 * What a report says of itself.
 *
 * @param asOf the moment of judging
 * @param tool the program and its version
 */
public record Header(AsOf asOf, String tool) {}
