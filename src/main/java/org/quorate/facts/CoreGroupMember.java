package org.quorate.facts;

/**
 * A professional who belongs to a core group: named by the conference, or standing in the attendance.
 *
 * @param coreGroup the core group's id
 * @param person the professional
 * @param present whether the professional was there in person
 */
public record CoreGroupMember(String coreGroup, Person person, Answer present) implements Circumstance {

    @Override
    public Trait trait(String key) {
        return person.trait(key);
    }
}
