package org.quorate.snapshot;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.time.MomentException;

/**
 * Reads documents. A document without fault is bound once; only one that fails is read again for all its faults. Safe
 * for several threads.
 */
public final class SnapshotParser {
    private final FaultFinder faultFinder = new FaultFinder();

    /** Reads one document, whatever is in it. */
    public ParsedCase parse(RawDocument document) {
        CaseSnapshot snapshot = bound(document);
        return snapshot != null && new References(snapshot).faults().isEmpty()
                ? new ParsedCase.Accepted(snapshot, document)
                : new ParsedCase.Refused(faults(document));
    }

    private static @Nullable CaseSnapshot bound(RawDocument document) {
        try {
            return SnapshotJson.bind(document.bytes());
        } catch (IOException | MomentException | NullPointerException faulty) {
            return null;
        }
    }

    private List<Rejected> faults(RawDocument document) {
        List<Rejected> faults = faultFinder.find(document);
        if (faults.isEmpty()) {
            throw new IllegalStateException("a document was refused without a fault");
        }
        return faults;
    }
}
