package org.quorate.facts;

import java.time.LocalDate;

/** When what a duty is about had ended, of all that had begun by a day. */
@FunctionalInterface
public interface Endings {

    /** The last ending of what had begun by that day; missing where something runs on. */
    Occurrence by(LocalDate day);
}
