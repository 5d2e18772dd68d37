package org.quorate.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.finding.Summary;
import org.quorate.snapshot.Rejected;

/** Writes findings as they come, a case at a time, in the order in which they are handed over. */
public interface FindingsWriter extends Closeable {

    /** The findings of one case that are to be printed. */
    void write(List<Finding> oneCase) throws IOException;

    /** What stands at the end: the summary over all findings, printed or not, and what was rejected. */
    void end(Summary summary, List<Rejected> rejected) throws IOException;
}
