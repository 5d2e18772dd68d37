package org.quorate.facts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedTransfer;
import org.quorate.time.Moment;

/** Reads the transfers, and which transfer-in conference followed each. */
final class TransferReading {
    private static final String PART = "transfers";
    private static final String STARTS = "conferences.startsAt";
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
        Predicate<RecordedConference> named = one -> transfer.id().equals(one.transfer());
        Predicate<RecordedConference> shared =
                one -> !Collections.disjoint(one.childrenConsidered(), transfer.children());
        if (!keeping.keeps("conferences")) {
            return keeping.notRecorded("conferences", STARTS, "/conferences");
        }
        if (!keeping.keepsNamed(NAMES) && conferences.stream().anyMatch(one -> shared.test(one.recorded()))) {
            return keeping.notRecorded("conferences", NAMES, "/conferences");
        }
        List<Occurrence> starts = conferences.stream()
                .filter(one -> named.test(one.recorded()))
                .map(one -> one.conference().start())
                .toList();
        return starts.stream()
                .filter(one -> !one.isRecorded())
                .findFirst()
                .orElseGet(() -> Occurrence.first(starts, Occurrence.missing("/conferences", STARTS)));
    }
}
