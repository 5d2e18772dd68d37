package org.quorate.snapshot;

import java.util.List;

/** A document, read. */
public sealed interface ParsedCase {

    /**
     * A snapshot without fault.
     *
     * @param snapshot the snapshot
     * @param from the document
     */
    record Accepted(CaseSnapshot snapshot, RawDocument from) implements ParsedCase {}

    /**
     * A snapshot with faults.
     *
     * @param faults every fault, by its place in the document
     */
    record Refused(List<Rejected> faults) implements ParsedCase {}
}
