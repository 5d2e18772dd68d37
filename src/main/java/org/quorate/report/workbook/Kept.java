package org.quorate.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quorate.report.Rate;

/**
 * The first of what may be more than there is room for, and how much there was.
 *
 * @param <T> what is kept
 */
public final class Kept<T> {
    /** So many rows a sheet has whose rows are kept until the end. */
    public static final int MOST = 10_000;

    private final int most;
    private final List<T> first = new ArrayList<>();
    private long all;

    /** Keeps so many. */
    public Kept(int most) {
        this.most = most;
    }

    /** Counts it, and keeps it where there is room. */
    public void add(T one) {
        all++;
        if (first.size() < most) {
            first.add(one);
        }
    }

    /** What was kept, in the order in which it came. */
    public List<T> first() {
        return Collections.unmodifiableList(first);
    }

    /** A sentence on what stands on the sheet, and a second one where that is not all. */
    public String said(String sentence) {
        return said(sentence, first.size(), all);
    }

    static String said(String sentence, long shown, long all) {
        return shown == all
                ? sentence
                : sentence + " These are the first " + Rate.number(shown) + " of " + Rate.number(all) + ".";
    }
}
