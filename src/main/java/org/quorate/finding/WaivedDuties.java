package org.quorate.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which duties' breaches are let pass by agreement. Asked by several threads at once. */
@FunctionalInterface
public interface WaivedDuties {
    /** Lets nothing pass. */
    WaivedDuties NONE = (fingerprint, day) -> null;

    /**
     * The agreement about a duty that is in force on a day.
     *
     * @param fingerprint the duty
     * @param day the London day of judging
     * @return null where there is none
     */
    @Nullable
    Waived on(String fingerprint, LocalDate day);
}
