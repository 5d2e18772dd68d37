package org.quorate.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;

/**
 * A finding that must be there, by the fields that matter: those that say which it is, and those that say what became
 * of it. It is not advisory unless the table says so.
 *
 * @param fields the fields as a table writes them, see {@link FindingFields}
 * @param duty a name for the duty: findings of one name have one fingerprint throughout the table, those of another
 *     name another; null where nothing is said of it
 */
record ExpectedFinding(
        Map<String, @Nullable String> fields, @Nullable String duty) {
    private static final Set<String> WITH_KIND = Set.of("breached", "undetermined");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ExpectedFinding of(Map<String, @Nullable String> written) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>(written);
        String duty = fields.remove("duty");
        fields.putIfAbsent("advisory", "false");
        return new ExpectedFinding(fields, duty);
    }

    /** The outcome with its kind, such as {@code breached late}. */
    String outcomeAndKind() {
        String kind = fields.get("kind");
        return fields.get("outcome") + (kind == null ? "" : " " + kind);
    }

    /** Why the expectation itself is wrong; empty where it is not. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        fields.keySet().stream()
                .filter(key -> !FindingFields.ALL.contains(key))
                .forEach(key -> faults.add("a finding has no field «" + key + "»: " + FindingFields.ALL));
        if (fields.get("subject") == null || fields.get("outcome") == null) {
            faults.add("an expected finding names its subject and its outcome: " + fields);
        }
        if (WITH_KIND.contains(fields.get("outcome")) != (fields.get("kind") != null)) {
            faults.add("breached and undetermined have a kind, and nothing else has: " + fields);
        }
        return faults;
    }

    /** Whether that is the finding it speaks of, whatever became of it. */
    boolean isAbout(Finding finding) {
        Map<String, @Nullable String> actual = FindingFields.of(finding);
        return fields.entrySet().stream()
                .filter(field -> FindingFields.IDENTITY.contains(field.getKey()))
                .allMatch(field -> Objects.equals(field.getValue(), actual.get(field.getKey())));
    }

    /** The fields in which that finding is not as expected, a line each. */
    List<String> differences(Finding finding) {
        Map<String, @Nullable String> actual = FindingFields.of(finding);
        return fields.entrySet().stream()
                .filter(field -> !Objects.equals(field.getValue(), actual.get(field.getKey())))
                .map(field -> "  %-14s expected %-28s actual %s"
                        .formatted(field.getKey(), field.getValue(), actual.get(field.getKey())))
                .toList();
    }
}
