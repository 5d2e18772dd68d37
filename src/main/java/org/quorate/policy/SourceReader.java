package org.quorate.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.quorate.text.Digests;

/** Reads what a pack quotes. */
final class SourceReader {
    private static final Set<String> KEYS = Set.of("title", "file", "address", "digest", "retrieved");

    private final PackText text;
    private final Faults faults;
    private final Quotations quotations;

    SourceReader(PackText text, Quotations quotations) {
        this.text = text;
        this.faults = text.faults();
        this.quotations = quotations;
    }

    /**
     * The sources by the names that clauses cite them by.
     *
     * @param inherits whether the pack may go without, for it takes over clauses of another
     */
    Map<String, Source> read(boolean inherits) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Located value = text.root().get("sources").orElse(null);
        if (value == null && inherits) {
            return sources;
        }
        if (!(value instanceof Located.Mapping mapping)) {
            faults.add(
                    value == null ? text.root() : value,
                    value == null ? "no «sources»" : value.shown(),
                    "the documents it quotes, by name");
            return sources;
        }
        for (Located.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Located.Mapping source) {
                sources.put(entry.key().value(), source(entry.key(), source));
            } else {
                faults.add(entry.value(), entry.value().shown(), "a map with title and file");
            }
        }
        return sources;
    }

    private Source source(Located.Text key, Located.Mapping source) {
        text.faults().known(source, KEYS, "a key of a source");
        Map<String, String> values = new LinkedHashMap<>();
        source.entries()
                .forEach(entry -> entry.value()
                        .texts()
                        .forEach(one -> values.put(entry.key().value(), one.value())));
        String file = values.getOrDefault("file", values.getOrDefault("address", ""));
        if (file.isEmpty()) {
            faults.add(source, "a source without «file» or «address»", "one of the two");
        } else if (values.containsKey("file") && !Quotations.isPlainName(file)) {
            faults.add(
                    source,
                    "the file «" + file + "»",
                    "a file name without a path; documents are looked for in a folder «sources»");
        }
        Source made = new Source(
                key.value(),
                text.text(source, "title"),
                file,
                !values.containsKey("file"),
                values.get("digest"),
                text.date(source.get("retrieved").orElse(null)),
                source.line(),
                source.column());
        quotations
                .textOf(file)
                .ifPresentOrElse(
                        document -> digest(made, document, source),
                        () -> faults.warn(
                                source,
                                "the text of «" + file + "», which is not at hand",
                                (made.address() ? "«file» with its text in " : "")
                                        + "a folder «sources» beside the pack, or --sources, to check quotations against"));
        return made;
    }

    private void digest(Source source, byte[] document, Located at) {
        if (source.digest() != null && !source.digest().equals(Digests.of(document))) {
            faults.add(
                    at, "a text of «" + source.file() + "» with another digest", "the text the pack was written from");
        }
    }
}
