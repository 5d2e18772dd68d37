package org.quorate.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.quorate.finding.CaseOutline;
import org.quorate.finding.Finding;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.snapshot.Rejected;

/** Writes findings as they come, a case at a time, in the order in which they are handed over. */
public interface FindingsWriter extends Closeable {

    /** The findings of one case that are to be printed. */
    void write(List<Finding> oneCase) throws IOException;

    /** The outline of a case whose findings come next; only where the format asks for outlines. */
    default void outline(CaseOutline outline) throws IOException {}

    /** One reason why an input, or a part of it, could not be read. */
    void reject(Rejected rejected) throws IOException;

    /**
     * What stands at the end.
     *
     * @param summary counts all findings, printed or not
     * @param packs the packs that judged, by id
     */
    void end(Summary summary, List<Pack> packs) throws IOException;
}
