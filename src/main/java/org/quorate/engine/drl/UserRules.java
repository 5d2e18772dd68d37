package org.quorate.engine.drl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Obligation;
import org.quorate.policy.PackException;
import org.quorate.policy.PackFault;

/**
 * The user's own rules, compiled.
 *
 * @param models the rules of each package; none where the folder has no DRL
 * @param obligations for each rule by name the obligation it judges, in the order of the files; empty where it judges none
 * @param patterns the names of the rules that look at findings, and are run once after all others
 * @param loader what loads their classes
 * @param warnings each use of what a rule has no need of
 * @param declared the obligations that they judge
 */
public record UserRules(
        List<Model> models,
        Map<String, String> obligations,
        Set<String> patterns,
        ClassLoader loader,
        List<PackFault> warnings,
        List<Obligation> declared) {

    private static final String DANGER =
            "DRL, which is a program: it runs with all the rights of whoever runs this one, and no sandbox is around it";

    /** No rules. */
    public static final UserRules NONE =
            new UserRules(List.of(), Map.of(), Set.of(), UserRules.class.getClassLoader(), List.of(), List.of());

    /** That rule without the others. */
    public UserRules only(String rule) {
        return new UserRules(SomeRules.of(models, rule::equals), obligations, patterns, loader, warnings, declared);
    }

    /** The rules that say what is owed by what the record says. */
    public List<Model> duties() {
        return SomeRules.of(models, rule -> !patterns.contains(rule));
    }

    /** The rules that say what is owed by what was found. */
    public List<Model> ofFindings() {
        return SomeRules.of(models, patterns::contains);
    }

    /**
     * Reads the DRL of a folder that looks like {@code rules/}.
     *
     * @param allowed whether DRL may be run at all
     * @param cache the folder for compiled rules; null for none
     * @throws PackException where there is DRL and it is not allowed, or with all the faults of all files
     */
    public static UserRules read(Path folder, boolean allowed, @Nullable Path cache, ProgramRules program) {
        List<DrlSource> sources = DrlFolder.sources(folder);
        if (sources.isEmpty()) {
            return NONE;
        }
        if (!allowed) {
            throw new PackException(sources.stream()
                    .map(one -> one.fault(0, DANGER, "--allow-drl, once you have read and trust it", null))
                    .toList());
        }
        RuleCache kept = new RuleCache(cache);
        String key = Digest.of(sources, program.version());
        byte[] jar = kept.find(key).orElse(null);
        if (jar == null) {
            jar = Silence.during(() -> compiled(sources, program));
            kept.keep(key, jar);
        }
        RuleJar opened = RuleJar.open(jar);
        List<PackFault> warnings = new ArrayList<>();
        List<Obligation> declared = new ArrayList<>(AnnotatedObligations.of(opened.models(), opened.patterns()));
        for (DrlSource source : sources) {
            warnings.addAll(Uses.warned(source));
            if (source.obligation() != null) {
                declared.add(source.obligation());
            }
        }
        return new UserRules(
                opened.models(), opened.obligations(), opened.patterns(), opened.loader(), warnings, declared);
    }

    private static byte[] compiled(List<DrlSource> sources, ProgramRules program) {
        DrlFaults faults = new DrlFaults();
        List<DrlFile> files = DrlFile.parse(sources, faults);
        sources.forEach(source -> faults.addAll(Uses.refused(source)));
        check(files, program, faults);
        byte[] jar = new DrlCompiler(files, program, faults).compile();
        if (jar == null || !faults.isEmpty()) {
            throw faults.exception();
        }
        return jar;
    }

    /** Notes what is wrong with files as far as reading them tells. */
    static void check(List<DrlFile> files, ProgramRules program, DrlFaults faults) {
        files.forEach(file -> new HeaderCheck(file, faults).check());
        new RuleCheck(program, faults).check(files);
    }
}
