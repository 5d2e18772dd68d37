package org.quorate.facts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A section 47 enquiry.
 *
 * @param id its id
 * @param pointer where it stands in the snapshot
 * @param outcome what it led to
 * @param moments its moments by the names that policies call them
 * @param births the births of its children
 * @param initialConference the first initial or pre-birth conference that belongs to it
 */
public record Enquiry(
        String id,
        String pointer,
        Result outcome,
        Map<String, Occurrence> moments,
        List<Birth> births,
        Occurrence initialConference)
        implements Circumstance {

    /** What an enquiry led to. */
    public enum Result {
        /** A conference, as recorded. */
        CONFERENCE,
        /** A conference answers the enquiry, though its outcome is not recorded. */
        CONFERENCE_ANSWERS_IT,
        /** No conference. */
        NO_CONFERENCE,
        /** The enquiry is still open. */
        OPEN,
        /** The source does not keep outcomes. */
        NOT_KEPT
    }

    /** Whether it called for a conference. */
    public boolean isForConference() {
        return outcome == Result.CONFERENCE || outcome == Result.CONFERENCE_ANSWERS_IT;
    }

    /** Whether it has no outcome yet, and no conference answers it. */
    public boolean isOpen() {
        return outcome == Result.OPEN;
    }

    /** A conference that an open enquiry has not called for. */
    public Occurrence notYetCalledFor() {
        return Occurrence.missing(pointer + "/outcome", "enquiries.outcome");
    }

    /** When the conference was booked. */
    public Occurrence booked() {
        return moments.getOrDefault(
                "conference booking",
                Occurrence.missing(pointer + "/conferenceBookedAt", "enquiries.conferenceBookedAt"));
    }

    /** Whether the source does not keep what it led to. */
    public boolean isOutcomeUnknown() {
        return outcome == Result.NOT_KEPT;
    }

    /**
     * Whether what comes before a conference must have happened: the record says that one was decided on, or one was
     * held that belongs to it.
     */
    @Override
    public boolean impliesItsAnchors() {
        return outcome == Result.CONFERENCE || (isOpen() && initialConference.happened());
    }

    /** Its conference too, once that was held: a week of pregnancy is looked at on its day. */
    @Override
    public @Nullable Occurrence anchor(String name) {
        return name.equals("conference") && initialConference.happened() ? initialConference : moments.get(name);
    }
}
