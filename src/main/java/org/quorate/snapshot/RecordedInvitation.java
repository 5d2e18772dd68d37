package org.quorate.snapshot;

import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * An invitation to a conference.
 *
 * @param to who is invited
 * @param sentOn when it was sent; null where not recorded
 * @param apologiesAt when apologies were given; null where not recorded
 * @param apologyReason the reason given; null where not recorded
 * @param representative who is to stand in; null where not recorded
 * @param representativeBriefed whether that person was briefed; null where not recorded
 * @param advocacyOffered whether a child was offered advocacy; null where not recorded
 */
public record RecordedInvitation(
        String to,
        @Nullable Moment sentOn,
        @Nullable Moment apologiesAt,
        @Nullable String apologyReason,
        @Nullable String representative,
        @Nullable Boolean representativeBriefed,
        @Nullable Boolean advocacyOffered) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedInvitation {
        to = Field.required(to);
        apologyReason = Field.text(apologyReason);
        sentOn = Field.day(sentOn);
    }
}
