package org.quorate.facts;

/**
 * A part that lists the subjects of an obligation is not kept by the source: for each thing recorded around it, or
 * else for the case, the record cannot tell.
 *
 * @param obligation the obligation whose subjects are not listed
 * @param part the part that is not kept
 * @param parent what stands for them: {@code conference}, {@code plan}, {@code core-group} or {@code case}
 * @param timed whether such a duty has a deadline
 */
public record NotKept(String obligation, String part, String parent, boolean timed) {}
