package org.quorate.policy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One kind of duty that a policy can ask for, as its folder {@code obligations/<id>/} says it in {@code obligation.yaml}.
 *
 * @param id its id, the name of its folder
 * @param title what it asks, in a line
 * @param subject what its findings are about
 * @param overFindings whether it follows from findings, and is looked for once they are all there
 * @param listed the part of the record that lists its subjects; empty where no part lists them
 * @param standIn what stands for them where that part is not kept: {@code conference}, {@code plan}, {@code core-group}
 *     or {@code case}; empty where no part lists them
 * @param hidden fields without which its subjects cannot be told, each with what stands for them then
 * @param timed whether it has a deadline
 * @param needs the parts of the record that it cannot do without
 * @param needsAlso what else it needs of the record, and when, in words; empty where nothing
 * @param conference the one type of conference that it is about; empty where it is about any, or about none
 * @param form what a clause of it may say
 * @param figures the figures for boards that its findings give
 * @param words the words that sentences about it are made of, by their names
 */
public record Obligation(
        String id,
        String title,
        String subject,
        boolean overFindings,
        String listed,
        String standIn,
        Map<String, String> hidden,
        boolean timed,
        List<String> needs,
        String needsAlso,
        String conference,
        Form form,
        List<Figure> figures,
        Map<String, String> words) {

    /**
     * A figure for boards.
     *
     * @param id its id
     * @param place its place among all figures
     * @param title what it is, in the field's words
     * @param counts what is counted
     * @param of what it is counted out of; null where it is a number and no rate
     * @param with further obligations whose findings it is made from
     * @param together which findings of one case are one thing to be counted: {@code child} or {@code agency at a
     *     conference}; null where each counts by itself
     * @param oneIsEnough whether of several together one that is met is enough; else all have to be
     */
    public record Figure(
            String id,
            int place,
            String title,
            String counts,
            @Nullable String of,
            List<String> with,
            @Nullable String together,
            boolean oneIsEnough) {}

    /** The parts of the record that it needs, in words. */
    public String needsInWords() {
        String parts = String.join(", ", needs);
        return needsAlso.isEmpty() ? parts : parts + "; " + needsAlso;
    }
}
