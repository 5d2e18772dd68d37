package org.quorate.nightly;

import java.nio.file.Path;

/**
 * What a night came to.
 *
 * @param folder the night's reports
 * @param again whether the same run was stored before
 * @param judged how many cases were judged
 * @param newBreaches how many breaches were not there before
 * @param putRight how many breaches were put right
 * @param first whether there was nothing to compare with
 */
public record NightlyOutcome(Path folder, boolean again, long judged, long newBreaches, long putRight, boolean first) {}
