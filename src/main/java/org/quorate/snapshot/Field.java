package org.quorate.snapshot;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/** What the records demand of their fields. Which field failed, and how, is found by reading the document again. */
final class Field {
    private Field() {}

    static String required(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("a field is missing");
        }
        return value;
    }

    /** A text that says something; a blank one says nothing. */
    static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    static String oneOf(Collection<String> allowed, String value) {
        if (!allowed.contains(value)) {
            throw new IllegalArgumentException("a word is not known");
        }
        return value;
    }

    static @Nullable Moment day(@Nullable Moment value) {
        if (value != null && !value.isDateAlone()) {
            throw new IllegalArgumentException("a date has a time");
        }
        return value;
    }

    static List<RecordedCirculation> documents(Set<String> allowed, @Nullable List<RecordedCirculation> values) {
        List<RecordedCirculation> circulations = list(values);
        circulations.forEach(one -> oneOf(allowed, one.document()));
        return circulations;
    }

    static List<String> allOf(Set<String> allowed, List<String> values) {
        values.forEach(value -> oneOf(allowed, value));
        return List.copyOf(values);
    }

    static List<String> ids(@Nullable List<String> values) {
        List<String> ids = list(values);
        ids.forEach(Field::required);
        return ids;
    }

    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** An explicit null is an entry that is missing. */
    static <T> Map<String, T> map(@Nullable Map<String, @Nullable T> values) {
        Map<String, T> present = new LinkedHashMap<>();
        if (values != null) {
            values.forEach((key, value) -> {
                if (value != null) {
                    present.put(key, value);
                }
            });
        }
        return Collections.unmodifiableMap(present);
    }
}
