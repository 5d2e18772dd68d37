package org.quorate.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.example.ExpectedFinding;

/**
 * A finding that a table expects.
 *
 * @param expected the finding
 * @param duty a name for the duty: findings of one name have one fingerprint throughout the table, those of another
 *     name another; null where nothing is said of it
 */
record TableFinding(ExpectedFinding expected, @Nullable String duty) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static TableFinding of(Map<String, @Nullable String> written) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>(written);
        String duty = fields.remove("duty");
        return new TableFinding(ExpectedFinding.of(fields), duty);
    }
}
