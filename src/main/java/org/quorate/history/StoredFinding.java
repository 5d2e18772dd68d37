package org.quorate.history;

/**
 * A finding of an earlier run: no sentences and no evidence.
 *
 * @param duty what was judged
 * @param judgement what became of it
 */
public record StoredFinding(StoredDuty duty, Judgement judgement) {}
