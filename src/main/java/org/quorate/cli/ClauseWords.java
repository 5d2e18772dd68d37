package org.quorate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quorate.policy.Citation;
import org.quorate.policy.Clause;

/** Says a clause in words to be read aloud. */
final class ClauseWords {
    private ClauseWords() {}

    /** The clause with what it asks, and under it whose words it rests on. */
    static void add(Clause clause, Paragraphs text) {
        text.line(2, clause.name() + ": " + asks(clause));
        addWords(clause, text);
    }

    /** Whose words it rests on, and how they are read. */
    static void addWords(Clause clause, Paragraphs text) {
        addQuotations(clause, text);
        if (clause.note() != null) {
            text.line(6, "Read so: " + clause.note());
        }
        if (clause.otherReading() != null) {
            text.line(6, "It could be read so too: " + asks(clause.otherReading()));
        }
    }

    /** Whose words it rests on. */
    static void addQuotations(Clause clause, Paragraphs text) {
        for (Citation citation : clause.citations()) {
            text.line(6, "“" + citation.quote() + "” (" + citation.source() + ")");
        }
    }

    /** Words as a sentence, with a capital and a full stop. */
    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    /** What it asks: in which cases, by when, how strongly. */
    static String asks(Clause clause) {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(clause.conditions()).forEach((key, condition) -> parts.add(when(key, condition.toString())));
        clause.scope()
                .exceptions()
                .forEach(entry -> parts.add("but not "
                        + entry.entrySet().stream()
                                .map(one -> when(one.getKey(), one.getValue().toString()))
                                .collect(Collectors.joining(" and "))));
        clause.requirements().forEach((key, requirement) -> parts.add(asked(key, requirement.toString())));
        parts.add(clause.modality().id());
        return sentence(String.join("; ", parts));
    }

    private static String when(String key, String condition) {
        return switch (key) {
            case "conference" ->
                condition.startsWith("not ")
                        ? "at conferences other than " + condition.substring(4)
                        : "at " + condition + " conferences only";
            case "started-by" -> "of plans that a conference of the type " + condition + " started";
            case "age" -> "of children aged " + condition;
            case "agency" ->
                condition.startsWith("not ")
                        ? "of agencies other than " + condition.substring(4)
                        : "of the agency " + condition;
            case "review" -> "of review number " + condition;
            case "core-group" -> "of core group number " + condition;
            case "decision" -> "where the decision is " + condition;
            case "split" -> "where the decision is " + (condition.equals("true") ? "split" : "not split");
            case "moment" -> "where the " + condition.replaceFirst(" (after|by): (by )?", " comes $1 ");
            case "unborn" -> condition.equals("true") ? "of unborn children" : "of children already born";
            default -> "where " + key + " is " + condition;
        };
    }

    private static String deadline(String requirement) {
        if (requirement.startsWith("b") || requirement.contains(", whichever")) {
            return requirement;
        }
        return requirement.contains(" after the ")
                ? "within " + requirement.replace(" after the ", " of the ")
                : "at least " + requirement;
    }

    private static String asked(String key, String requirement) {
        return switch (key) {
            case "within" -> deadline(requirement);
            case "items", "to", "at" -> key + ": " + requirement.replace(" or ", ", ");
            case "every" -> requirement;
            case "target" -> "aimed at " + requirement.replaceFirst("^every ", "");
            case "not-before" -> "not before " + requirement;
            case "at-discretion" -> "at the chair's discretion with " + requirement;
            case "excusable" -> "a departure can be approved";
            case "exception" -> "unless " + requirement + ", which no record holds";
            case "more-than" -> "more than " + requirement + " breach";
            case "length" -> "no longer than " + requirement;
            default -> key + ": " + requirement;
        };
    }
}
