package org.quorate.example;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;
import org.quorate.policy.Modality;

/** What can be wrong with an expectation itself, whatever is found. */
public final class Expectations {
    private static final List<String> WITH_KIND = List.of("breached", "undetermined");

    /** The fields that have one of a few words. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "outcome", Arrays.stream(Outcome.values()).map(Outcome::id).toList(),
            "kind", Arrays.stream(Kind.values()).map(Kind::id).toList(),
            "modality", Arrays.stream(Modality.values()).map(Modality::id).toList(),
            "advisory", List.of("true", "false"));

    /** The fields that are written in one of a few forms. */
    private static final Map<String, Form> FORMS = Map.of(
            "dueBy",
            Form.MOMENT,
            "doneAt",
            Form.MOMENT,
            "trigger",
            new Form(List.of(LocalDate::parse), "a date such as 2026-01-21"),
            "lateBy",
            new Form(List.of(Duration::parse), "a length such as PT1M, PT50H30M or P3D"));

    private record Form(List<Consumer<String>> readers, String expected) {
        private static final Form MOMENT = new Form(
                List.of(LocalDate::parse, Instant::parse),
                "a date such as 2026-01-21, or an instant in quotation marks such as \"2026-01-21T10:00:00Z\"");
    }

    private Expectations() {}

    /**
     * One thing that is wrong.
     *
     * @param field the field; null where one is missing
     * @param ofName whether it is the field's name that is wrong, not its value
     * @param found what was found; null for the value or name itself
     * @param expected what was expected
     * @param known the words it might have been; may be empty
     */
    public record Fault(
            @Nullable String field,
            boolean ofName,
            @Nullable String found,
            String expected,
            Collection<String> known) {}

    /** All that is wrong with these fields. */
    public static List<Fault> faults(Map<String, @Nullable String> fields) {
        List<Fault> faults = new ArrayList<>();
        fields.forEach((field, value) -> {
            if (!FindingFields.ALL.contains(field)) {
                String all = "a field of a finding: " + String.join(", ", FindingFields.ALL);
                faults.add(new Fault(field, true, null, all, FindingFields.ALL));
            } else if (value != null) {
                valueFaults(field, value, faults);
            }
        });
        for (String field : List.of("subject", "outcome")) {
            if (fields.get(field) == null) {
                faults.add(new Fault(null, false, "no «" + field + "»", "a finding's subject and outcome", List.of()));
            }
        }
        kindFault(fields, faults);
        return faults;
    }

    private static void kindFault(Map<String, @Nullable String> fields, List<Fault> faults) {
        String outcome = fields.get("outcome");
        if (outcome != null && WITH_KIND.contains(outcome) != (fields.get("kind") != null)) {
            String found = "«" + outcome + "» " + (fields.get("kind") == null ? "without a kind" : "with a kind");
            faults.add(new Fault(
                    "outcome",
                    false,
                    found,
                    "a kind beside breached or undetermined, and beside nothing else",
                    List.of()));
        }
    }

    private static void valueFaults(String field, String value, List<Fault> faults) {
        List<String> words = WORDS.get(field);
        if (words != null && !words.contains(value)) {
            faults.add(new Fault(field, false, null, "one of " + String.join(", ", words), words));
        }
        Form form = FORMS.get(field);
        if (form != null && !form.readers().stream().anyMatch(reader -> reads(reader, value))) {
            faults.add(new Fault(field, false, null, form.expected(), List.of()));
        }
    }

    private static boolean reads(Consumer<String> reader, String value) {
        try {
            reader.accept(value);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
