package org.quorate.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value of a YAML file that knows where it stands. Everything that is no list and no map is a text. */
public sealed interface Located {
    /** From 1. */
    int line();

    /** From 1. */
    int column();

    /** What a text is read as where types matter. */
    enum Type {
        /** A text, or what was written in quotation marks. */
        TEXT,
        /** A number. */
        NUMBER,
        /** True or false. */
        FLAG,
        /** Null, or nothing at all. */
        NOTHING
    }

    /** Neither a list nor a map. */
    record Text(String value, Type type, int line, int column) implements Located {
        Text(String value, int line, int column) {
            this(value, Type.TEXT, line, column);
        }
    }

    /** A list. */
    record Items(List<Located> values, int line, int column) implements Located {}

    /** A key with its value. */
    record Entry(Text key, Located value) {}

    /** A map. */
    record Mapping(List<Entry> entries, int line, int column) implements Located {
        /** The value of a key; empty where it is not there. */
        public Optional<Located> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().value().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** What it is, for a message. */
    default String shown() {
        if (this instanceof Text text) {
            return "«" + (text.value().length() > 80 ? text.value().substring(0, 80) + "…" : text.value()) + "»";
        }
        return this instanceof Items ? "a list" : "a map";
    }

    /** The texts of a list, or a single text as a list of one. */
    default List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        if (this instanceof Text text) {
            texts.add(text);
        } else if (this instanceof Items items) {
            items.values().forEach(one -> texts.addAll(one.texts()));
        }
        return texts;
    }
}
