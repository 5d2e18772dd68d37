package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/**
 * A child protection plan that has started.
 *
 * @param id its id
 * @param child the child's id
 * @param pointer where it stands in the snapshot
 * @param startedBy the start of the conference that started it; not recorded where no conference of the record did
 * @param startedByType that conference's type; untold where no conference of the record started the plan
 * @param end when it ended
 * @param sentToChair when the chair received it
 * @param firstCoreGroup the first core group at or after that conference
 * @param firstReview the first review conference at which its child was considered
 * @param contradiction how the record contradicts itself about it; null where it does not
 */
public record Plan(
        String id,
        String child,
        String pointer,
        Occurrence startedBy,
        Trait startedByType,
        Occurrence end,
        Occurrence sentToChair,
        Occurrence firstCoreGroup,
        Occurrence firstReview,
        @Nullable String contradiction)
        implements Circumstance {

    @Override
    public Trait trait(String key) {
        return key.equals("started-by") ? startedByType : Trait.ABSENT;
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        return name.equals("conference") ? startedBy : null;
    }
}
