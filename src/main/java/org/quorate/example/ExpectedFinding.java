package org.quorate.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;

/**
 * A finding that must be there, by the fields that matter: those that say which it is, and those that say what became
 * of it. It is not advisory unless the expectation says so.
 *
 * @param fields the fields as they are written, see {@link FindingFields}
 * @param duty a name for the duty: findings of one name have one fingerprint throughout a table, those of another name
 *     another; null where nothing is said of it
 */
public record ExpectedFinding(
        Map<String, @Nullable String> fields, @Nullable String duty) {

    /** An expectation of these fields. */
    public static ExpectedFinding of(Map<String, @Nullable String> written) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>(written);
        String duty = fields.remove("duty");
        fields.putIfAbsent("advisory", "false");
        return new ExpectedFinding(fields, duty);
    }

    /** The outcome with its kind, such as {@code breached late}. */
    public String outcomeAndKind() {
        String kind = fields.get("kind");
        return fields.get("outcome") + (kind == null ? "" : " " + kind);
    }

    /** Whether it expects that nothing is owed. */
    public boolean isNotApplicable() {
        return "not-applicable".equals(fields.get("outcome"));
    }

    /** Whether that is the finding it speaks of, whatever became of it. */
    public boolean isAbout(Finding finding) {
        return differences(finding).stream().noneMatch(one -> FindingFields.IDENTITY.contains(one.field()));
    }

    /** The fields in which that finding is not as expected. */
    public List<Difference> differences(Finding finding) {
        Map<String, @Nullable String> actual = FindingFields.of(finding);
        return fields.entrySet().stream()
                .filter(field -> !Objects.equals(field.getValue(), actual.get(field.getKey())))
                .map(field -> new Difference(field.getKey(), field.getValue(), actual.get(field.getKey())))
                .toList();
    }
}
