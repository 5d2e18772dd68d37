package org.quorate.report.page;

import java.util.List;
import org.quorate.snapshot.Rejected;

/**
 * What could not be read.
 *
 * @param told the first of them
 * @param count how many there are
 */
record Rejections(List<Rejected> told, long count) {
    /** So many are told on a page. */
    static final int MOST = 1_000;
}
