package org.quorate.facts;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedTransfer;
import org.quorate.time.Moment;

/** Reads the transfers, and which transfer-in conference followed each. */
final class TransferReading {
    private static final String PART = "transfers";
    private static final String STARTS = "conferences.startsAt";
    private static final String CONSIDERED = "conferences.childrenConsidered";
    private static final String NAMES = "conferences.transfer";

    private final CaseRecord record;
    private final Keeping keeping;
    private final List<ConferenceReading> conferences;

    TransferReading(CaseRecord record, List<ConferenceReading> conferences) {
        this.record = record;
        this.keeping = record.keeping();
        this.conferences = conferences.stream()
                .filter(one -> one.recorded().type().equals("transfer-in"))
                .toList();
    }

    void read(Consumer<Object> facts) {
        List<RecordedTransfer> all = record.snapshot().transfers();
        for (int index = 0; keeping.keeps(PART) && index < all.size(); index++) {
            facts.accept(transfer(all.get(index), "/transfers/" + index));
        }
    }

    private Transfer transfer(RecordedTransfer recorded, String pointer) {
        return new Transfer(
                recorded.id(),
                Map.of(
                        "notification of the transfer", moment("notifiedAt", recorded.notifiedAt(), pointer),
                        "acceptance of the transfer", moment("acceptedAt", recorded.acceptedAt(), pointer)),
                record.births(recorded.children()),
                conference(recorded));
    }

    private Occurrence moment(String field, @Nullable Moment moment, String pointer) {
        return keeping.moment(PART, "transfers." + field, moment, pointer + "/" + field, null);
    }

    private Occurrence conference(RecordedTransfer transfer) {
        if (!keeping.keeps("conferences")) {
            return keeping.notRecorded("conferences", STARTS, "/conferences");
        }
        boolean shared = conferences.stream().anyMatch(one -> sharesAChild(transfer, one.recorded()));
        if (!keeping.keepsNamed(NAMES) && shared) {
            return keeping.notRecorded("conferences", NAMES, "/conferences");
        }
        boolean unnamed = conferences.stream().anyMatch(one -> one.recorded().transfer() == null);
        for (String field : List.of(STARTS, CONSIDERED)) {
            if (!keeping.keepsNamed(field) && unnamed && !isNamed(transfer)) {
                return keeping.notRecorded("conferences", field, "/conferences");
            }
        }
        List<Occurrence> starts = conferences.stream()
                .filter(one -> transfer.equals(transferOf(one.recorded())))
                .map(one -> one.conference().start())
                .toList();
        return starts.stream()
                .filter(one -> !one.isRecorded())
                .findFirst()
                .orElseGet(() -> Occurrence.first(starts, Occurrence.missing("/conferences", STARTS)));
    }

    private boolean isNamed(RecordedTransfer transfer) {
        return conferences.stream()
                .anyMatch(one -> transfer.id().equals(one.recorded().transfer()));
    }

    /**
     * The transfer that a conference belongs to: the one that it names; without one, the latest at or before its start
     * that shares a child and that no other conference names.
     */
    private @Nullable RecordedTransfer transferOf(RecordedConference conference) {
        return record.snapshot().transfers().stream()
                .filter(one -> conference.transfer() == null
                        ? !isNamed(one) && sharesAChild(one, conference) && isAtOrBefore(one, conference)
                        : one.id().equals(conference.transfer()))
                .max(Comparator.comparing((RecordedTransfer one) -> moment(one) == null
                                ? Instant.MIN
                                : Objects.requireNonNull(moment(one)).first())
                        .thenComparing(RecordedTransfer::id))
                .orElse(null);
    }

    private static boolean sharesAChild(RecordedTransfer transfer, RecordedConference conference) {
        return !Collections.disjoint(conference.childrenConsidered(), transfer.children());
    }

    private static boolean isAtOrBefore(RecordedTransfer transfer, RecordedConference conference) {
        Moment moved = moment(transfer);
        Moment start = conference.startsAt();
        return moved != null && start != null && !moved.first().isAfter(start.last());
    }

    private static @Nullable Moment moment(RecordedTransfer transfer) {
        return transfer.notifiedAt() == null ? transfer.acceptedAt() : transfer.notifiedAt();
    }
}
