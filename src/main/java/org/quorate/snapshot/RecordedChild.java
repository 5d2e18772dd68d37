package org.quorate.snapshot;

import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * A child of the case.
 *
 * @param id the child
 * @param dateOfBirth the date of birth; null where not recorded
 * @param expectedOn the expected date of birth; may stay after the birth; null where not recorded
 * @param household whether the child belongs to the household; missing means yes; may be null
 */
public record RecordedChild(
        String id,
        @Nullable Moment dateOfBirth,
        @Nullable Moment expectedOn,
        @Nullable Boolean household) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedChild {
        id = Field.required(id);
        dateOfBirth = Field.day(dateOfBirth);
        expectedOn = Field.day(expectedOn);
    }
}
