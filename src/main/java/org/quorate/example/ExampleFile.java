package org.quorate.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Faults;
import org.quorate.policy.Located;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.time.AsOf;
import org.quorate.time.MomentException;

/** Reads one file of examples. What an example does not say itself, it has from its file. */
final class ExampleFile {
    private static final List<String> KEYS = List.of("obligation", "base", "snapshot", "asOf", "cases");
    private static final List<String> TABLE_KEYS = List.of("policy", "packs", "reaches", "cannot");
    private static final List<String> CASE_KEYS = List.of(
            "title", "obligation", "base", "snapshot", "asOf", "unkept", "remove", "set", "add", "expect", "exactly");
    private static final List<String> TABLE_CASE_KEYS = List.of("policy");
    private static final String DATE = "a date such as 2026-03-31, or one with a time such as 2026-03-31T09:00";

    private final Known known;
    private final String name;
    private final Written file;

    /**
     * What examples may name.
     *
     * @param obligations the obligations of the catalogue
     * @param bases the snapshots to start from
     * @param expected reads what is expected
     * @param titles the titles so far, each with where it stands
     * @param table whether the file is the table of an obligation, whose examples name their packs
     */
    record Known(
            Set<String> obligations, Bases bases, ExpectedReader expected, Map<String, String> titles, boolean table) {}

    ExampleFile(Known known, String name, Located.Mapping root, Faults faults) {
        this.known = known;
        this.name = name;
        this.file = new Written(root, faults);
    }

    /** The examples without fault; the faults of the others are noted. */
    List<Example> read() {
        file.known(keys(KEYS, TABLE_KEYS), "a key of a file of examples");
        List<Example> examples = new ArrayList<>();
        for (Written one : file.maps("cases", "an example")) {
            example(one).ifPresent(examples::add);
        }
        return examples;
    }

    private Optional<Example> example(Written one) {
        one.known(keys(CASE_KEYS, TABLE_CASE_KEYS), "a key of an example");
        String title = title(one);
        String obligation = obligation(one);
        AsOf asOf = asOf(one);
        String policy = known.table() ? policy(one) : null;
        boolean ownStart = one.has("base") || one.has("snapshot");
        Optional<CaseSnapshot> snapshot = ExampleSnapshot.of(one, ownStart ? one : file, known.bases());
        boolean exactly = one.has("exactly");
        if (exactly == one.has("expect")) {
            one.faults()
                    .add(
                            one.map(),
                            exactly ? "«expect» beside «exactly»" : "an example that expects nothing",
                            "«expect» with some of what is found, or «exactly» with all of it");
            return Optional.empty();
        }
        List<ExpectedFinding> expected = known.expected().read(one, exactly ? "exactly" : "expect");
        return title == null || obligation == null || asOf == null
                ? Optional.empty()
                : snapshot.map(sound ->
                        new Example(name, one.map().line(), title, obligation, policy, asOf, sound, expected, exactly));
    }

    private List<String> keys(List<String> always, List<String> ofTables) {
        List<String> keys = new ArrayList<>(always);
        keys.addAll(known.table() ? ofTables : List.of());
        return keys;
    }

    private String policy(Written one) {
        Optional<Located.Text> policy = own(one, "policy").text("policy", "the id of a pack");
        if (policy.isEmpty()) {
            missing(one, "policy", "the pack that judges, here or for the whole file");
        }
        return policy.map(Located.Text::value).orElse("");
    }

    private @Nullable String title(Written one) {
        Optional<Located.Text> title = one.text("title", "a title");
        if (title.isEmpty()) {
            missing(one, "title", "a sentence that says what is so");
            return null;
        }
        String text = title.get().value();
        String before =
                known.titles().putIfAbsent(text, name + ":" + title.get().line());
        if (before != null) {
            String found = title.get().shown() + ", a title that stands in " + before + " too";
            one.faults().add(title.get(), found, "a title of its own");
        }
        return text;
    }

    private @Nullable String obligation(Written one) {
        Optional<Located.Text> obligation = own(one, "obligation").text("obligation", "an obligation");
        if (obligation.isEmpty()) {
            missing(one, "obligation", "an obligation, here or for the whole file");
            return null;
        }
        if (!known.obligations().contains(obligation.get().value())) {
            one.faults().unknown(obligation.get(), "an obligation of the catalogue", known.obligations());
            return null;
        }
        return obligation.get().value();
    }

    private @Nullable AsOf asOf(Written one) {
        Optional<Located.Text> text = own(one, "asOf").text("asOf", DATE);
        if (text.isEmpty()) {
            missing(one, "asOf", DATE + ", here or for the whole file");
            return null;
        }
        try {
            return AsOf.parse(text.get().value());
        } catch (MomentException noDate) {
            one.faults().add(text.get(), text.get().shown(), DATE);
            return null;
        }
    }

    private Written own(Written one, String key) {
        return one.has(key) ? one : file;
    }

    private void missing(Written one, String key, String what) {
        if (!own(one, key).has(key)) {
            one.faults().add(one.map(), "no «" + key + "»", what);
        }
    }
}
