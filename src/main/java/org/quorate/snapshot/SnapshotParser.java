package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.time.MomentException;

/**
 * Reads documents. A document without fault is bound once; only one that fails is read again for all its faults. Safe
 * for several threads.
 */
public final class SnapshotParser {
    private static final byte[] SMALLEST = "{\"schema\":\"quorate.case-snapshot/1\",\"caseId\":\"1\"}".getBytes(UTF_8);

    /** Begins to load in the background what reading needs: it takes as long as to make the rules ready. */
    public static void prepare() {
        Thread loading = new Thread(() -> bound(SMALLEST), "quorate-preparation");
        loading.setDaemon(true);
        loading.start();
    }

    /** Reads one document, whatever is in it. */
    public ParsedCase parse(RawDocument document) {
        CaseSnapshot snapshot = bound(document.bytes());
        return snapshot == null
                ? new ParsedCase.Refused(faults(document))
                : new ParsedCase.Accepted(snapshot, document);
    }

    private static @Nullable CaseSnapshot bound(byte[] bytes) {
        if (!Utf8.isUtf8(bytes)) {
            return null;
        }
        try {
            CaseSnapshot snapshot = SnapshotJson.bind(Utf8.withoutMark(bytes));
            Faults faults = new Faults();
            if (snapshot != null) {
                References.check(snapshot, faults);
            }
            return faults.isEmpty() ? snapshot : null;
        } catch (IOException | MomentException | NullPointerException faulty) {
            return null;
        }
    }

    private static List<Rejected> faults(RawDocument document) {
        List<Rejected> faults = new FaultFinder(document).find();
        if (faults.isEmpty()) {
            throw new IllegalStateException("a document was refused without a fault");
        }
        return faults;
    }
}
