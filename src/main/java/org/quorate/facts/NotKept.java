package org.quorate.facts;

/**
 * A part that lists the subjects of an obligation is not kept by the source: for each thing recorded around it, or
 * else for the case, the record cannot tell.
 *
 * @param obligation the obligation whose subjects are not listed
 * @param part the part that is not kept
 * @param parent what stands for them: {@code conference}, {@code plan}, {@code core-group} or {@code case}
 * @param timed whether such a duty has a deadline
 * @param conference the one type of conference that the obligation is about; empty where it is about any
 */
public record NotKept(String obligation, String part, String parent, boolean timed, String conference)
        implements Circumstance {

    /** Which core group of its plan one is that nobody lists, nobody can tell. */
    @Override
    public Trait trait(String key) {
        return part.equals("core-groups") && key.equals("core-group") ? Trait.UNTOLD : Trait.ABSENT;
    }

    /** Whether the obligation is about conferences of that type. */
    public boolean isAboutType(String type) {
        return conference.isEmpty() || conference.equals(type);
    }
}
