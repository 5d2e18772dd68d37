package org.quorate.history;

import java.time.Instant;
import org.quorate.time.AsOf;

/**
 * What is known of a run before it judges.
 *
 * @param series to which runs it belongs: those of one caseload, told apart from others in the same history
 * @param started when it began
 * @param asOf the moment of judging
 * @param program the program, its version, and a digest of it
 */
public record RunHead(String series, Instant started, AsOf asOf, String program) {}
