package org.quorate.history;

import java.time.Instant;
import org.quorate.time.AsOf;

/**
 * What is known of a run before it judges.
 *
 * @param started when it began
 * @param asOf the moment of judging
 * @param program the program and its version
 */
public record RunHead(Instant started, AsOf asOf, String program) {}
