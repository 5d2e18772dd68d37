package org.quorate.facts;

import java.util.Map;
import java.util.Set;

/**
 * The groups of recipients that the source does not list for a meeting.
 *
 * @param meetingType {@code conference} or {@code core-group}
 * @param meeting the meeting's id
 * @param parts for each group, by the name that policies call it, the part or field that would list it
 */
public record UnlistedRecipients(String meetingType, String meeting, Map<String, String> parts) {

    /** Whether any of these is not listed. */
    public boolean includes(Set<String> those) {
        return those.stream().anyMatch(parts::containsKey);
    }

    /**
     * The part or field that would list the first of these that is not listed.
     *
     * @throws IllegalArgumentException where all are listed
     */
    public String part(Set<String> those) {
        return those.stream()
                .filter(parts::containsKey)
                .map(parts::get)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the record lists all of " + those));
    }
}
