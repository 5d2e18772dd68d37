package org.quorate.compare;

import java.io.Closeable;
import java.io.IOException;
import org.quorate.snapshot.Rejected;

/** Writes a comparison: the duties that flip as they come, and at the end what all of it comes to. */
public interface ComparisonWriter extends Closeable {

    /** A duty whose outcome differs between the policies, in the order of the cases. */
    void flip(ComparedDuty duty) throws IOException;

    /** One reason why an input, or a part of it, could not be read. */
    void reject(Rejected rejected) throws IOException;

    /** What stands at the end. */
    void end(Comparison comparison) throws IOException;
}
