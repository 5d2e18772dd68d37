package org.quorate.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.text.Visible;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML as data and nothing else: no types, no aliases, no key twice, and not deeper than a pack ever is. */
public final class YamlFile {
    private static final int DEEPEST = 20;
    private static final String TOO_DEEP = "lists or maps nested deeper than " + DEEPEST;
    private static final String REPEATED = "an anchor (&) or alias (*)";
    private static final Set<Tag> PLAIN = Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

    private final Faults faults;

    private YamlFile(Faults faults) {
        this.faults = faults;
    }

    /**
     * The bytes of a file.
     *
     * @param expected what the file should be
     * @throws PackException where it is not there, or cannot be read
     */
    public static byte[] bytes(Path file, String expected) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            String found = Files.exists(file) ? "a file that cannot be read" : "no such file";
            throw new PackException(
                    List.of(new PackFault(file.toString(), 1, 1, found, expected, null, PackFault.Kind.FAULT)));
        }
    }

    /** The file as a map; empty where it is none, which is then among the faults. */
    public static Optional<Located.Mapping> read(byte[] bytes, Faults faults) {
        Located top = new Located.Text("", 1, 1);
        String text = new String(bytes, UTF_8);
        try {
            LoadSettings settings =
                    LoadSettings.builder().setAllowNonScalarKeys(true).build();
            if (isHostile(new Parse(settings).parseString(text), faults)) {
                return Optional.empty();
            }
            Optional<Node> node = new Compose(settings).composeString(text);
            Located root = node.map(new YamlFile(faults)::value).orElse(top);
            if (root instanceof Located.Mapping mapping) {
                return Optional.of(mapping);
            }
            faults.add(root, root.shown(), "a map of keys and values");
        } catch (MarkedYamlEngineException broken) {
            Located at =
                    broken.getProblemMark().<Located>map(mark -> text("", mark)).orElse(top);
            faults.add(at, "text that is no YAML (" + broken.getProblem() + ")", "YAML");
        } catch (YamlEngineException broken) {
            String problem = Visible.of(
                    String.valueOf(broken.getMessage()).lines().findFirst().orElse(""));
            faults.add(top, "text that is no YAML (" + problem + ")", "YAML");
        }
        return Optional.empty();
    }

    /** Whether it nests deeply, or repeats by alias: told before anything that calls itself looks at it. */
    private static boolean isHostile(Iterable<Event> events, Faults faults) {
        int depth = 0;
        for (Event event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                faults.add(text("", event.getStartMark().orElse(null)), TOO_DEEP, "a plain file");
                return true;
            }
            if (event instanceof AliasEvent) {
                faults.add(text("", event.getStartMark().orElse(null)), REPEATED, "each value written out");
                return true;
            }
        }
        return false;
    }

    private Located value(Node node) {
        Located.Text place = text("", node.getStartMark().orElse(null));
        if (node.getAnchor().isPresent()) {
            faults.add(place, REPEATED, "each value written out");
        }
        if (!PLAIN.contains(node.getTag())) {
            faults.add(place, "the tag «" + node.getTag().getValue() + "»", "plain text, without a tag");
            return place;
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, place);
        }
        if (node instanceof SequenceNode sequence) {
            List<Located> values = new ArrayList<>();
            sequence.getValue().forEach(one -> values.add(value(one)));
            return new Located.Items(values, place.line(), place.column());
        }
        return new Located.Text(((ScalarNode) node).getValue(), type(node.getTag()), place.line(), place.column());
    }

    private static Located.Type type(Tag tag) {
        if (tag.equals(Tag.NULL)) {
            return Located.Type.NOTHING;
        }
        if (tag.equals(Tag.BOOL)) {
            return Located.Type.FLAG;
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? Located.Type.NUMBER : Located.Type.TEXT;
    }

    private Located mapping(MappingNode mapping, Located.Text place) {
        List<Located.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (value(tuple.getKeyNode()) instanceof Located.Text key) {
                if (!keys.add(key.value())) {
                    faults.add(key, "the key " + key.shown() + " a second time", "each key once in a map");
                }
                entries.add(new Located.Entry(key, value(tuple.getValueNode())));
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
