package org.quorate.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * A move of children into the area.
 *
 * @param id the transfer
 * @param children the children
 * @param notifiedAt when it was notified; null where not recorded
 * @param acceptedAt when it was accepted; null where not recorded
 */
public record RecordedTransfer(
        String id,
        List<String> children,
        @Nullable Moment notifiedAt,
        @Nullable Moment acceptedAt) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedTransfer {
        id = Field.required(id);
        children = Field.ids(children);
    }
}
