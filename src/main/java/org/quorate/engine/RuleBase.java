package org.quorate.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.quorate.engine.drl.JudgedObligations;
import org.quorate.engine.drl.ProgramRules;
import org.quorate.engine.drl.SomeRules;
import org.quorate.engine.drl.UnrunRules;
import org.quorate.engine.drl.UserRules;
import org.quorate.policy.Catalogue;
import org.quorate.policy.Pack;
import org.quorate.policy.PackException;
import org.quorate.policy.PackFault;

/**
 * The compiled rules, one base for each stage: what is owed, what follows, and what is owed because of it. The rules the program was built with are
 * classes; only a user's own are compiled when it runs, and share the stage of what is owed. Safe for several threads.
 */
public final class RuleBase {
    private static final String INDEX = "META-INF/kie/org.quorate/quorate/drools-model";
    private static final String VERSION = "Drools-Model-Version";
    private static final String JUDGEMENT = "rules.judgement";
    private static final String PATTERNS = "rules.patterns";

    private final List<Model> program;
    private final List<Model> programPatterns;
    private final List<Model> judging;
    private final UserRules users;
    private final Catalogue catalogue;
    private final Map<String, String> judged;
    private final Map<String, RuleBase> parts = new ConcurrentHashMap<>();
    private @Nullable KieBase duties;
    private @Nullable KieBase judgement;
    private @Nullable KieBase patterns;
    private @Nullable AskedFacts askedFacts;

    /** What is made ready only once it is needed takes most of a cold start. */
    private RuleBase(List<Model> program, List<Model> programPatterns, List<Model> judging, UserRules users) {
        this.program = program;
        this.programPatterns = programPatterns;
        this.judging = judging;
        this.users = users;
        this.catalogue = Catalogue.builtIn().with(users.declared());
        this.judged = JudgedObligations.by(
                Stream.concat(program.stream(), programPatterns.stream()).toList(),
                catalogue.forms().keySet());
    }

    private Stream<Model> dutyModels() {
        return Stream.concat(program.stream(), users.duties().stream());
    }

    private Stream<Model> patternModels() {
        return Stream.concat(programPatterns.stream(), users.ofFindings().stream());
    }

    /** The same rules, but for those of the program's that judge what none of these packs asks for. */
    public RuleBase forPacks(Collection<Pack> packs) {
        Set<String> asked = new HashSet<>();
        packs.forEach(pack -> asked.addAll(pack.obligations()));
        Predicate<String> kept = rule -> !judged.containsKey(rule) || asked.contains(judged.get(rule));
        return new RuleBase(SomeRules.of(program, kept), SomeRules.of(programPatterns, kept), judging, users);
    }

    /** The rules the program was built with. */
    public static RuleBase builtIn() {
        return with(UserRules.NONE, models(index()));
    }

    /**
     * The rules the program was built with, and those of a folder that looks like {@code rules/}.
     *
     * @param allowDrl whether the folder may hold DRL, which is code and runs with all rights of the user
     * @param cache a folder of the user's alone for compiled rules; null for none
     * @throws PackException where it holds DRL and may not, or with the faults of all its files
     */
    public static RuleBase withUserRules(Path rules, boolean allowDrl, @Nullable Path cache) {
        List<String> index = index();
        List<Model> models = models(index);
        String version = RuleBase.class.getPackage().getImplementationVersion();
        ProgramRules program = ProgramRules.of(models, index.get(0) + " " + version);
        // a program without a version may have changed since it last compiled
        return with(UserRules.read(rules, allowDrl, version == null ? null : cache, program), models);
    }

    /** What can be told of the rules of a folder that looks like {@code rules/} without compiling or running them. */
    public static UnrunRules look(Path rules) {
        List<String> index = index();
        return UnrunRules.of(rules, ProgramRules.of(models(index), index.get(0)));
    }

    private static RuleBase with(UserRules users, List<Model> models) {
        Map<String, List<Model>> byPackage = models.stream().collect(Collectors.groupingBy(Model::getPackageName));
        List<Model> judgement = byPackage.getOrDefault(JUDGEMENT, List.of());
        List<Model> patterns = byPackage.getOrDefault(PATTERNS, List.of());
        List<Model> others = new ArrayList<>(models);
        others.removeAll(judgement);
        others.removeAll(patterns);
        return new RuleBase(others, patterns, judgement, users);
    }

    private static KieBase base(Stream<Model> models, ClassLoader loader) {
        return KieBaseBuilder.createKieBaseFromModel(
                models.toList(), RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader));
    }

    /** The version of what compiled the rules, then the names of the models' classes. */
    private static List<String> index() {
        try (InputStream in = RuleBase.class.getClassLoader().getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its rules");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Model> models(List<String> index) {
        List<Model> models = new ArrayList<>();
        try {
            for (String line : index) {
                if (!line.startsWith(VERSION)) {
                    Class<?> model = Class.forName(line);
                    models.add(model.asSubclass(Model.class)
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the compiled rules do not fit the program", impossible);
        }
        return models;
    }

    synchronized KieBase duties() {
        KieBase base = duties == null ? base(dutyModels(), users.loader()) : duties;
        duties = base;
        return base;
    }

    synchronized KieBase judgement() {
        KieBase base = judgement == null ? base(judging.stream(), users.loader()) : judgement;
        judgement = base;
        return base;
    }

    synchronized KieBase patterns() {
        KieBase base = patterns == null ? base(patternModels(), users.loader()) : patterns;
        patterns = base;
        return base;
    }

    /** The keys of a clause's {@code when} under which its facts have something to say; all for a user's obligation. */
    public Set<String> conditions(String obligation) {
        return askedFacts().keys(obligation);
    }

    /** Which facts the rules ask for. */
    synchronized AskedFacts askedFacts() {
        AskedFacts asked = askedFacts == null ? AskedFacts.of(judged, duties(), patterns()) : askedFacts;
        askedFacts = asked;
        return asked;
    }

    /** The obligations that the rules can judge. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** For each of the program's rules that judges an obligation, by its name, which. */
    public Map<String, String> judged() {
        return judged;
    }

    /** What is suspicious about the user's rules. */
    public List<PackFault> warnings() {
        return users.warnings();
    }

    /** For each of the user's rules the obligation it judges, in the order of their files; empty where it judges none. */
    Map<String, String> userRules() {
        return users.obligations();
    }

    /** The same without the user's rules. */
    RuleBase withoutUserRules() {
        return part("", none -> new RuleBase(program, programPatterns, judging, UserRules.NONE));
    }

    /** One rule of the user's, and none besides. */
    RuleBase alone(String rule) {
        return part(rule, name -> new RuleBase(List.of(), programPatterns, judging, users.only(name)));
    }

    private RuleBase part(String name, Function<String, RuleBase> made) {
        return parts.computeIfAbsent(name, made);
    }
}
