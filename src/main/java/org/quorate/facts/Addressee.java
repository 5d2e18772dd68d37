package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/** Someone to whom something may be owed: a professional, a child, or one of the family. */
public interface Addressee {

    /** The person's id. */
    String id();

    /** The person as a professional; null for family and children. */
    default @Nullable Person professional() {
        return null;
    }

    /** The birth of a child; null for anyone else. */
    default @Nullable Birth birth() {
        return null;
    }
}
