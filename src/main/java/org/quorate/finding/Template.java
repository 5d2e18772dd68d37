package org.quorate.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A phrase with names in braces to be filled in, taken apart once. */
final class Template {
    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    private final List<String> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Template(String phrase) {
        Matcher matcher = NAME.matcher(phrase);
        int from = 0;
        while (matcher.find()) {
            texts.add(phrase.substring(from, matcher.start()));
            names.add(matcher.group(1));
            from = matcher.end();
        }
        texts.add(phrase.substring(from));
    }

    /** The phrase with its names filled in; null where one of them has no value. */
    @Nullable
    String fill(Function<String, @Nullable String> values) {
        if (names.isEmpty()) {
            return texts.get(0);
        }
        StringBuilder filled = new StringBuilder(80);
        for (int index = 0; index < names.size(); index++) {
            String value = values.apply(names.get(index));
            if (value == null) {
                return null;
            }
            filled.append(texts.get(index)).append(value);
        }
        return filled.append(texts.get(names.size())).toString();
    }
}
