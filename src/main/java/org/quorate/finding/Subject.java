package org.quorate.finding;

import org.jspecify.annotations.Nullable;

/**
 * What a finding is about.
 *
 * @param type {@code case}, {@code enquiry}, {@code transfer}, {@code conference}, {@code report}, {@code plan},
 *     {@code core-group}, {@code disagreement}, {@code complaint} or {@code professional}
 * @param id its id in the snapshot; for the case, the case's id
 * @param conference the conference it belongs to, or is; null where none
 * @param conferenceType that conference's type as recorded; null where none
 */
public record Subject(
        String type,
        String id,
        @Nullable String conference,
        @Nullable String conferenceType) {

    /** The case itself, for what nothing smaller can stand for. */
    public static Subject ofCase(String caseId) {
        return new Subject("case", caseId, null, null);
    }
}
