package org.quorate.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact that a clause's conditions may look at, and that a deadline may be reckoned from. */
public interface Circumstance {

    /** What it says under a key of a clause's {@code when}, such as {@code conference} or {@code agency}. */
    default Trait trait(String key) {
        return Trait.ABSENT;
    }

    /** The births of the children it is about, for the conditions on age and on children not yet born. */
    default List<Birth> births() {
        return List.of();
    }

    /** The moment that a pack calls by this name, such as {@code conference}; null where this fact has no such moment. */
    default @Nullable Occurrence anchor(String name) {
        return null;
    }

    /**
     * The events of a kind, such as {@code core group}, any of which may satisfy a duty about this fact, or the one
     * that says that there is none, or that the source does not keep them; empty where this fact has no such events.
     */
    default List<Occurrence> events(String kind) {
        return List.of();
    }

    /** How the record contradicts itself about this fact, as a clause of a sentence; null where it does not. */
    default @Nullable String contradiction() {
        return null;
    }

    /** Whether the record says that its anchors must have happened, even where they are missing. */
    default boolean impliesItsAnchors() {
        return false;
    }

    /** Whether the moment of that name is missing and still to come, so that something can be done before it. */
    default boolean awaits(String name) {
        return false;
    }

    /** The day by which the record itself says that a thing was to be done, such as a date set; null where it says none. */
    default @Nullable Occurrence until() {
        return null;
    }
}
