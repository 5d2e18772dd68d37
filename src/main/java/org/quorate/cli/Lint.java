package org.quorate.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.RuleBase;
import org.quorate.engine.drl.UnrunRules;
import org.quorate.policy.Condition;
import org.quorate.policy.Form;
import org.quorate.policy.Obligation;
import org.quorate.policy.Pack;
import org.quorate.policy.PackException;
import org.quorate.policy.PackFault;
import org.quorate.policy.PackLibrary;
import org.quorate.policy.Suspicions;
import org.quorate.policy.difference.Quorums;

/**
 * Looks for the mistakes of packs and of the rules beside them: all of them at once, whatever one of them does to another.
 * Rules are only looked at; they are compiled where DRL is allowed.
 */
final class Lint {
    private final Quorate quorate;
    private final PackFolders packs;
    private final RuleBase program;
    private final Map<String, Form> forms;
    private final List<Obligation> obligations = new ArrayList<>();
    private final Set<PackFault> found = new LinkedHashSet<>();
    private boolean isOfProgram;

    /** Of these packs, with the rules the program was built with. */
    Lint(Quorate quorate, PackFolders packs, RuleBase program) {
        this.quorate = quorate;
        this.packs = packs;
        this.program = program;
        this.forms = new TreeMap<>(program.catalogue().forms());
    }

    /**
     * All there is to find, by file and place.
     *
     * @param kept the parts of the record that the system keeps; null where nobody asked what could not be told
     * @param day the day of looking
     */
    List<PackFault> found(@Nullable RecordedParts kept, LocalDate day) {
        rulesFolders().forEach(this::rules);
        PackLibrary library = library().lookingFirstIn(packs.folder());
        Map<String, Set<String>> unkept =
                kept == null ? Map.of() : kept.unkept(program.catalogue().with(obligations));
        Suspicions suspicions = new Suspicions(
                this::tells,
                types(),
                forms,
                unkept,
                (lower, whole) -> Quorums.compare(whole, lower).isSecondOrSame(),
                day);
        packs.ids().forEach(id -> pack(id, library, suspicions));
        found.addAll(library.warnings());
        List<PackFault> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(PackFault::file)
                .thenComparingInt(PackFault::line)
                .thenComparingInt(PackFault::column));
        return sorted;
    }

    private void pack(String id, PackLibrary library, Suspicions suspicions) {
        Pack pack = attempt(() -> library.pack(id).orElse(null));
        if (pack != null) {
            Path file = packs.folder().resolve(id).resolve("policy.yaml");
            found.addAll(suspicions.of(file.toString(), pack));
            attempt(() -> library.statements(pack));
        }
    }

    /** What that gives; null where packs or rules have faults, which are then among what was found. */
    private <T> @Nullable T attempt(Supplier<? extends @Nullable T> reading) {
        try {
            return reading.get();
        } catch (PackException wrong) {
            found.addAll(wrong.faults());
            return null;
        }
    }

    /** The folders whose DRL judges for the packs: that of {@code --rules}, and the one that the packs are in. */
    private Set<Path> rulesFolders() {
        Set<Path> folders = new LinkedHashSet<>();
        if (quorate.global.rules != null) {
            folders.add(quorate.global.rules.toAbsolutePath().normalize());
        }
        Path around = around();
        if (around != null) {
            folders.add(around);
        }
        return folders;
    }

    private @Nullable Path around() {
        return packs.folder().endsWith("policies") ? packs.folder().getParent() : null;
    }

    private void rules(Path folder) {
        UnrunRules rules = RuleBase.look(folder);
        obligations.addAll(rules.obligations());
        rules.obligations().forEach(one -> forms.put(one.id(), one.form()));
        found.addAll(rules.found());
        isOfProgram |= rules.programs();
        if (quorate.global.allowDrl && rules.found().stream().allMatch(PackFault::warning)) {
            attempt(() -> RuleBase.withUserRules(folder, true, Installed.cache(quorate)));
        }
    }

    /** Agencies and calendars that the program was built with are known already. */
    private PackLibrary library() {
        Path rules = quorate.global.rules == null && !isOfProgram ? around() : quorate.global.rules;
        Path sources = quorate.global.sources;
        PackLibrary library = attempt(() -> new PackLibrary(forms, rules, sources));
        return library == null ? new PackLibrary(forms, null, sources) : library;
    }

    /** Of rules that are not compiled, nobody knows. */
    private boolean tells(String obligation, String key) {
        return !program.catalogue().forms().containsKey(obligation)
                || program.conditions(obligation).contains(key);
    }

    private Map<String, Condition> types() {
        Map<String, Condition> types = new TreeMap<>();
        for (Obligation one : program.catalogue().obligations()) {
            if (!one.conference().isEmpty()) {
                types.put(one.id(), new Condition.OneOf(Set.of(one.conference()), false));
            }
        }
        return types;
    }
}
