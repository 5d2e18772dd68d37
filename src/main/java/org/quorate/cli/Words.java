package org.quorate.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.quorate.text.NearestName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words given to an option. */
abstract class Words<T> implements ITypeConverter<T> {
    private final Map<String, T> known = new LinkedHashMap<>();

    Words(Iterable<T> values, Function<T, String> word) {
        values.forEach(value -> known.put(word.apply(value), value));
    }

    @Override
    public final T convert(String text) {
        T value = known.get(text);
        if (value == null) {
            String maybe = NearestName.to(text, known.keySet())
                    .map(nearest -> " Maybe «" + nearest + "» was meant.")
                    .orElse("");
            throw new TypeConversionException(
                    "«" + text + "» is none of " + String.join(", ", known.keySet()) + "." + maybe);
        }
        return value;
    }
}
