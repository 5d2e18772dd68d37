package org.quorate.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a clause of an obligation may say beyond {@code when}, {@code modality}, {@code cite} and {@code note}. The rule
 * says it in its annotation {@code @takes}: keys apart by semicolons, an optional key with a question mark, for a span
 * the anchors it may be reckoned from, such as {@code within: after strategy discussion, after conference decision}.
 *
 * @param keys for each key whether it has to be there and the anchors it may name
 */
public record Form(Map<String, Key> keys) {

    /**
     * One key.
     *
     * @param required whether a clause has to have it
     * @param anchors what it may be reckoned from, each with {@code before} or {@code after}
     */
    public record Key(boolean required, List<String> anchors) {}

    /** Reads the annotation; an empty one takes nothing. */
    public static Form of(String takes) {
        Map<String, Key> keys = new LinkedHashMap<>();
        for (String part : takes.split(";")) {
            String[] halves = part.strip().split(":", 2);
            String name = halves[0].strip();
            if (!name.isEmpty()) {
                boolean optional = name.endsWith("?");
                List<String> anchors = halves.length == 1 ? List.of() : anchors(halves[1]);
                keys.put(optional ? name.substring(0, name.length() - 1) : name, new Key(!optional, anchors));
            }
        }
        return new Form(keys);
    }

    private static List<String> anchors(String list) {
        List<String> anchors = new ArrayList<>();
        Arrays.stream(list.split(",")).map(String::strip).forEach(anchors::add);
        return anchors;
    }
}
