package org.quorate.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Faults;
import org.quorate.policy.Located;
import org.quorate.text.NearestName;

/** Reads what an example expects. */
final class ExpectedReader {
    private static final String FINDING = "a finding such as «{ subject: report r1, outcome: met }»";

    private final @Nullable Set<String> clauses;

    /** Of a pack that has these clauses, by name; null where there are several packs. */
    ExpectedReader(@Nullable Set<String> clauses) {
        this.clauses = clauses;
    }

    /** The findings under {@code expect} or {@code exactly}; empty where there are faults, which are noted. */
    List<ExpectedFinding> read(Written example, String key) {
        List<ExpectedFinding> expected = new ArrayList<>();
        for (Written one : example.maps(key, FINDING)) {
            expected.add(ExpectedFinding.of(fields(one)));
        }
        return expected;
    }

    private Map<String, @Nullable String> fields(Written written) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        for (Located.Entry entry : written.map().entries()) {
            if (entry.value() instanceof Located.Text text) {
                boolean nothing = text.type() == Located.Type.NOTHING;
                fields.put(entry.key().value(), nothing ? null : text.value());
            } else {
                written.faults().add(entry.value(), entry.value().shown(), "a text");
            }
        }
        Map<String, @Nullable String> compared = new LinkedHashMap<>(fields);
        compared.remove("duty");
        Expectations.faults(compared).forEach(fault -> note(fault, written));
        if (clauses != null
                && written.map().get("clause").orElse(null) instanceof Located.Text clause
                && !clauses.contains(clause.value())) {
            written.faults().unknown(clause, "a clause of the pack: " + String.join(", ", clauses), clauses);
        }
        return fields;
    }

    private static void note(Expectations.Fault fault, Written written) {
        Faults faults = written.faults();
        Located at = written.map();
        for (Located.Entry entry : written.map().entries()) {
            if (entry.key().value().equals(fault.field())) {
                at = fault.ofName() ? entry.key() : entry.value();
            }
        }
        String found = fault.found() == null ? at.shown() : fault.found();
        String nearest = at instanceof Located.Text text
                ? NearestName.to(text.value(), fault.known()).orElse(null)
                : null;
        faults.add(at, found, fault.expected(), nearest);
    }
}
