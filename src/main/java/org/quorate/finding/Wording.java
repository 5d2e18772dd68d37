package org.quorate.finding;

import org.jspecify.annotations.Nullable;

/**
 * The words for one obligation.
 *
 * @param thing what a duty is about: the sentence's subject, without a capital
 * @param done what the thing did, before its date
 * @param missing what it has not done
 * @param holds what was so, where something had to hold
 * @param fails what was not so
 * @param due what is still to be so
 * @param whether what cannot be told of it
 * @param holding whether something has to hold, and nothing to be done by a time
 * @param whole what cannot be told where the record lists none of the things; null where there are no words for it
 * @param none why nothing in a case owes it
 */
record Wording(
        Template thing,
        Template done,
        Template missing,
        Template holds,
        Template fails,
        Template due,
        Template whether,
        boolean holding,
        @Nullable String whole,
        String none) {}
