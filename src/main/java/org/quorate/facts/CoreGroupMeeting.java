package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/**
 * A core group, held or planned, with what has to be done at it.
 *
 * @param id its id
 * @param number its number among the core groups of its plan
 * @param held when it was held, or is to be
 * @param laterDatesSet whether later dates were set
 * @param objectivesMonitored whether progress was measured against the objectives
 * @param membersNotKept the part or field that would name all its members; null where it is kept
 * @param contradiction how the record contradicts itself about it; null where it does not
 */
public record CoreGroupMeeting(
        String id,
        Trait number,
        Occurrence held,
        Answer laterDatesSet,
        Answer objectivesMonitored,
        @Nullable String membersNotKept,
        @Nullable String contradiction)
        implements Circumstance {

    /** Whether the source does not name all its members. */
    public boolean isWithUnnamedMembers() {
        return membersNotKept != null;
    }

    /** The part or field that would name all its members. */
    public String membersField() {
        return String.valueOf(membersNotKept);
    }

    @Override
    public Trait trait(String key) {
        return key.equals("core-group") ? number : Trait.ABSENT;
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        return name.equals("core group") ? held : null;
    }
}
