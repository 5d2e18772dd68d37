package org.quorate.history;

/**
 * What erasing a case did.
 *
 * @param runs from how many runs something was erased
 * @param findings how many findings were erased
 * @param rejections how many notes of rejected inputs were erased
 * @param inputs how many names of inputs were erased, because they named the case
 */
public record Forgotten(int runs, long findings, long rejections, long inputs) {
    /** Both together. */
    Forgotten and(Forgotten other) {
        return new Forgotten(
                runs + other.runs, findings + other.findings, rejections + other.rejections, inputs + other.inputs);
    }
}
