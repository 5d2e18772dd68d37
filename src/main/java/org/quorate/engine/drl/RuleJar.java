package org.quorate.engine.drl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.quorate.policy.Obligation;

/**
 * Compiled rules, opened in memory: what was checked is what runs, whatever becomes of the file.
 *
 * @param models the rules of each package
 * @param obligations for each rule the obligation it judges, in the order of the files; empty where it judges none
 * @param patterns the names of the rules that look at findings
 * @param loader what loads their classes
 */
record RuleJar(List<Model> models, Map<String, String> obligations, Set<String> patterns, ClassLoader loader) {
    static final String INDEX = "META-INF/quorate/rules-and-stages.txt";
    private static final String PATTERNS = "patterns";
    private static final String MODELS = "/drools-model";

    /** What has to be known of the rules besides their classes: three lines for each, its name, its obligation and its stage. */
    static String index(List<DrlFile> files) {
        StringBuilder index = new StringBuilder();
        for (DrlFile file : files) {
            Obligation own = file.source().obligation();
            String first = own != null
                    ? own.id()
                    : file.rules().stream()
                            .flatMap(rule -> rule.declares().stream())
                            .findFirst()
                            .orElse("");
            for (DrlRule rule : file.rules()) {
                String judged = rule.judges().stream()
                        .map(DrlRule.Judged::obligation)
                        .findFirst()
                        .orElse(first);
                index.append(rule.name()).append('\n');
                index.append(rule.declares().orElse(judged)).append('\n');
                index.append(file.source().isOfPatterns() ? PATTERNS : "duties").append('\n');
            }
        }
        return index.toString();
    }

    /** Loads the classes of a jar. */
    static RuleJar open(byte[] jar) {
        Map<String, byte[]> entries = entries(jar);
        ClassLoader loader = new EntryLoader(entries);
        List<Model> models = new ArrayList<>();
        entries.forEach((name, bytes) -> {
            if (name.endsWith(MODELS)) {
                new String(bytes, UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.contains(":"))
                        .sorted()
                        .forEach(line -> models.add(model(line.strip(), loader)));
            }
        });
        String index = new String(Objects.requireNonNull(entries.get(INDEX)), UTF_8);
        Map<String, String> obligations = new LinkedHashMap<>();
        Set<String> patterns = new HashSet<>();
        for (Iterator<String> lines = index.lines().iterator(); lines.hasNext(); ) {
            String rule = lines.next();
            obligations.put(rule, lines.next());
            if (lines.next().equals(PATTERNS)) {
                patterns.add(rule);
            }
        }
        return new RuleJar(models, obligations, patterns, loader);
    }

    private static Map<String, byte[]> entries(byte[] jar) {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return entries;
    }

    private static Model model(String name, ClassLoader loader) {
        try {
            return loader.loadClass(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the compiled rules do not fit the program", impossible);
        }
    }

    /** A base of these rules alone. */
    KieBase base() {
        return KieBaseBuilder.createKieBaseFromModel(
                models, RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader));
    }

    private static final class EntryLoader extends ClassLoader {
        private final Map<String, byte[]> entries;

        EntryLoader(Map<String, byte[]> entries) {
            super(RuleJar.class.getClassLoader());
            this.entries = entries;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = entries.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
