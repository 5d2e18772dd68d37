package org.quorate.nightly;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.nightly.NightlyConfig.Keep;
import org.quorate.policy.Faults;
import org.quorate.policy.Located;
import org.quorate.policy.PackException;
import org.quorate.policy.YamlFile;
import org.quorate.report.Format;

/** Reads a {@code nightly.yaml}, and tells all its faults at once. */
public final class NightlyConfigFile {
    private static final Set<String> KEYS = Set.of(
            "name",
            "inputs",
            "policies",
            "rules",
            "sources",
            "allow-drl",
            "history",
            "waivers",
            "reports",
            "formats",
            "agencies",
            "as-of",
            "due-within",
            "coming-within",
            "keep",
            "shrink",
            "fail-on",
            "threads");
    private static final Set<String> KEEP = Set.of("nights", "months", "reports");
    private static final List<String> AS_OF = List.of("end of yesterday", "now");
    private static final List<String> FAIL_ON = List.of("breached", "undetermined", "never");
    private static final List<String> FLAGS = List.of("true", "false");
    private static final String SERVER = "jdbc:postgresql:";
    private static final String EXPECTED = "the config of a nightly run («nightly init» writes one)";
    private static final int MOST_DAYS = 60;
    private static final int MOST_KEPT = 10_000;
    private static final int MOST_THREADS = 1_000;

    private final Path folder;
    private final Located.Mapping root;
    private final Faults faults;

    private NightlyConfigFile(Path folder, Located.Mapping root, Faults faults) {
        this.folder = folder;
        this.root = root;
        this.faults = faults;
    }

    /**
     * Reads one.
     *
     * @throws PackException with all its faults, or where it cannot be read
     */
    public static NightlyConfig read(Path file) {
        Faults faults = new Faults(file.toString());
        Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
        Optional<NightlyConfig> config = YamlFile.read(YamlFile.bytes(file, EXPECTED), faults)
                .map(root -> new NightlyConfigFile(folder, root, faults).config());
        if (faults.count() > 0) {
            throw new PackException(faults.all());
        }
        return config.orElseThrow();
    }

    private NightlyConfig config() {
        faults.known(root, KEYS, "a key of a nightly config");
        return new NightlyConfig(
                text("name").orElse("nightly"),
                inputs(),
                texts("policies"),
                path("rules"),
                path("sources"),
                word("allow-drl", FLAGS).equals("true"),
                history(),
                path("waivers"),
                Objects.requireNonNullElse(path("reports"), folder.resolve("reports")),
                formats(),
                !word("agencies", FLAGS, "true").equals("false"),
                word("as-of", AS_OF, AS_OF.get(0)).equals("now"),
                number(root, "due-within", 5, 1, MOST_DAYS),
                number(root, "coming-within", 10, 1, MOST_DAYS),
                keep(),
                number(root, "shrink", 10, 0, 100),
                word("fail-on", FAIL_ON, FAIL_ON.get(0)),
                number(root, "threads", Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS));
    }

    private Optional<String> text(String key) {
        Located value = root.get(key).orElse(null);
        if (value instanceof Located.Text text && !text.value().isBlank()) {
            return Optional.of(text.value());
        }
        if (value != null) {
            faults.add(value, value.shown(), "«" + key + "» with a text");
        }
        return Optional.empty();
    }

    private List<String> texts(String key) {
        return root.get(key).map(Located::texts).orElse(List.of()).stream()
                .map(Located.Text::value)
                .toList();
    }

    private List<String> inputs() {
        List<String> inputs = new ArrayList<>();
        for (String input : texts("inputs")) {
            inputs.add(folder.resolve(input).normalize().toString());
        }
        if (inputs.isEmpty()) {
            faults.add(root.get("inputs").orElse(root), "no «inputs»", "«inputs» with at least one file or folder");
        }
        return inputs;
    }

    private @Nullable Path path(String key) {
        try {
            return text(key).map(written -> folder.resolve(written).normalize()).orElse(null);
        } catch (InvalidPathException noPath) {
            Located at = root.get(key).orElse(root);
            faults.add(at, at.shown(), "a path of this system");
            return null;
        }
    }

    private String history() {
        String written = text("history").orElse("history.db");
        return written.startsWith(SERVER)
                ? written
                : folder.resolve(written).normalize().toString();
    }

    private Set<Format> formats() {
        Map<String, Format> byId = new LinkedHashMap<>();
        EnumSet.allOf(Format.class).forEach(format -> byId.put(format.id(), format));
        Set<Format> formats = EnumSet.noneOf(Format.class);
        Located written = root.get("formats").orElse(null);
        if (written == null) {
            return EnumSet.of(Format.HTML);
        }
        for (Located.Text one : written.texts()) {
            Format format = byId.get(one.value());
            if (format == null) {
                faults.unknown(one, "one of " + String.join(", ", byId.keySet()), byId.keySet());
            } else {
                formats.add(format);
            }
        }
        return formats;
    }

    private String word(String key, List<String> words) {
        return word(key, words, "");
    }

    private String word(String key, List<String> words, String otherwise) {
        Located value = root.get(key).orElse(null);
        if (value instanceof Located.Text text && !words.contains(text.value())) {
            faults.unknown(text, "one of " + String.join(", ", words), words);
        } else if (value instanceof Located.Text text) {
            return text.value();
        } else if (value != null) {
            faults.add(value, value.shown(), "one of " + String.join(", ", words));
        }
        return otherwise;
    }

    private Keep keep() {
        Located value = root.get("keep").orElse(null);
        if (value instanceof Located.Mapping mapping) {
            faults.known(mapping, KEEP, "a key of keep");
            return new Keep(
                    number(mapping, "nights", 30, 1, MOST_KEPT),
                    number(mapping, "months", 24, 0, MOST_KEPT),
                    number(mapping, "reports", 30, 1, MOST_KEPT));
        }
        if (value != null) {
            faults.add(value, value.shown(), "a map such as «{ nights: 30, months: 24, reports: 30 }»");
        }
        return new Keep(30, 24, 30);
    }

    private int number(Located.Mapping of, String key, int otherwise, int least, int most) {
        Located value = of.get(key).orElse(null);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Located.Text text && text.value().matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(text.value());
            if (number >= least && number <= most) {
                return number;
            }
        }
        faults.add(value, value.shown(), "a whole number from " + least + " to " + most);
        return otherwise;
    }
}
