package org.quorate.finding;

import org.jspecify.annotations.Nullable;

/** Which duties' breaches are let pass by agreement. Asked by several threads at once. */
@FunctionalInterface
public interface WaivedDuties {
    /** Lets nothing pass. */
    WaivedDuties NONE = finding -> null;

    /**
     * The agreement that was given for this breach and is in force on the day of judging.
     *
     * @return null where there is none, and where the finding is no breach
     */
    @Nullable
    Waived on(Finding finding);
}
