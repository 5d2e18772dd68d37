package org.quorate.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML as data and nothing else: no types, no aliases, no key twice, and not deeper than a pack ever is. */
final class YamlFile {
    private static final int DEEPEST = 20;
    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final Set<String> PLAIN = Set.of("str", "int", "float", "bool", "null", "map", "seq");

    private final Faults faults;

    private YamlFile(Faults faults) {
        this.faults = faults;
    }

    /** The file as a map; empty where it is none, which is then among the faults. */
    static Optional<Located.Mapping> read(byte[] bytes, Faults faults) {
        Located top = new Located.Text("", 1, 1);
        String text = new String(bytes, UTF_8);
        if (isTooDeep(text)) {
            faults.add(top, "lists or maps nested deeper than " + DEEPEST, "a plain file");
            return Optional.empty();
        }
        try {
            LoadSettings settings =
                    LoadSettings.builder().setMaxAliasesForCollections(0).build();
            Optional<Node> node = new Compose(settings).composeString(text);
            Located root = node.map(one -> new YamlFile(faults).value(one, 0)).orElse(top);
            if (root instanceof Located.Mapping mapping) {
                return Optional.of(mapping);
            }
            faults.add(root, root.shown(), "a map of keys and values");
        } catch (MarkedYamlEngineException broken) {
            Located at =
                    broken.getProblemMark().<Located>map(mark -> text("", mark)).orElse(top);
            faults.add(at, "text that is no YAML (" + broken.getProblem() + ")", "YAML");
        } catch (YamlEngineException broken) {
            faults.add(top, "text that is no YAML", "YAML");
        }
        return Optional.empty();
    }

    /** Flow collections nest without indentation: counted before anything recursive looks at them. */
    private static boolean isTooDeep(String text) {
        int open = 0;
        int deepest = 0;
        int indentation = 0;
        boolean atLineStart = true;
        int dashes = 0;
        for (int index = 0; index < text.length(); index++) {
            char each = text.charAt(index);
            if (each == '\n') {
                atLineStart = true;
                indentation = 0;
                dashes = 0;
            } else if (atLineStart && each == ' ') {
                indentation++;
            } else if (atLineStart && each == '-') {
                dashes++;
            } else {
                atLineStart = false;
                open += each == '[' || each == '{' ? 1 : each == ']' || each == '}' ? -1 : 0;
            }
            deepest = Math.max(deepest, Math.max(open, Math.max(dashes, indentation / 8)));
        }
        return deepest > DEEPEST;
    }

    private Located value(Node node, int depth) {
        Located.Text place = text("", node.getStartMark().orElse(null));
        if (node.getAnchor().isPresent()) {
            faults.add(place, "an anchor (&) or alias (*)", "each value written out");
        }
        String tag = node.getTag().getValue();
        if (!tag.startsWith(STANDARD) || !PLAIN.contains(tag.substring(STANDARD.length()))) {
            faults.add(place, "the tag «" + tag + "»", "plain text, without a tag");
            return place;
        }
        if (depth > DEEPEST) {
            faults.add(place, "lists or maps nested deeper than " + DEEPEST, "a plain file");
            return place;
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, place, depth);
        }
        if (node instanceof SequenceNode sequence) {
            List<Located> values = new ArrayList<>();
            sequence.getValue().forEach(one -> values.add(value(one, depth + 1)));
            return new Located.Items(values, place.line(), place.column());
        }
        return new Located.Text(((ScalarNode) node).getValue(), place.line(), place.column());
    }

    private Located mapping(MappingNode mapping, Located.Text place, int depth) {
        List<Located.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (value(tuple.getKeyNode(), depth + 1) instanceof Located.Text key) {
                if (!keys.add(key.value())) {
                    faults.add(key, "the key " + key.shown() + " a second time", "each key once in a map");
                }
                entries.add(new Located.Entry(key, value(tuple.getValueNode(), depth + 1)));
            } else {
                faults.add(place, "a key that is a list or a map", "a text as key");
            }
        }
        return new Located.Mapping(entries, place.line(), place.column());
    }

    private static Located.Text text(String value, @Nullable Mark mark) {
        return mark == null
                ? new Located.Text(value, 1, 1)
                : new Located.Text(value, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
