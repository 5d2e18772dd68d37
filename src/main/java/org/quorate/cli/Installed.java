package org.quorate.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.PolicyChoice;
import org.quorate.engine.RuleBase;
import org.quorate.policy.Agencies;
import org.quorate.policy.Obligation;
import org.quorate.policy.Pack;
import org.quorate.policy.PackLibrary;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The rules and packs that a command works with: those of the program, and those that the global options add. */
final class Installed {
    private final CommandLine command;
    private final RuleBase rules;
    private final PackLibrary packs;

    private Installed(CommandLine command, RuleBase rules, PackLibrary packs) {
        this.command = command;
        this.rules = rules;
        this.packs = packs;
    }

    /**
     * Reads them.
     *
     * @throws ParameterException where an option names no folder
     * @throws org.quorate.policy.PackException where a folder of rules holds DRL and may not, or with the faults of its
     *     DRL files
     */
    static Installed of(Quorate quorate, CommandLine command) {
        GlobalOptions global = quorate.global;
        checkFolders(global, command);
        RuleBase rules = rules(quorate);
        rules.warnings().forEach(warning -> quorate.messages().warn(warning.message()));
        return new Installed(command, rules, new PackLibrary(rules.catalogue().forms(), global.rules, global.sources));
    }

    private static RuleBase rules(Quorate quorate) {
        GlobalOptions global = quorate.global;
        if (global.rules == null) {
            return RuleBase.builtIn();
        }
        return RuleBase.withUserRules(global.rules, global.allowDrl, cache(quorate));
    }

    /** Where compiled rules are kept; null for nowhere. */
    static @Nullable Path cache(Quorate quorate) {
        return CacheFolder.of(
                quorate.surroundings().environment(),
                System.getProperty("os.name", ""),
                System.getProperty("user.home", "."));
    }

    /**
     * Looks whether the folders that options name are there.
     *
     * @throws ParameterException where one is not
     */
    static void checkFolders(GlobalOptions global, CommandLine command) {
        folder("--rules", global.rules, command);
        folder("--sources", global.sources, command);
    }

    private static void folder(String option, @Nullable Path path, CommandLine command) {
        if (path != null && !Files.isDirectory(path)) {
            throw new ParameterException(command, option + " takes a folder, and there is none at " + path + ".");
        }
    }

    RuleBase rules() {
        return rules;
    }

    /** The rules that judge by the packs of these ids; all of them where there are none. */
    RuleBase rulesFor(Collection<String> ids) {
        return rulesFor(ids, List.of());
    }

    /** The same, which judge by those packs too. */
    RuleBase rulesFor(Collection<String> ids, Collection<Pack> besides) {
        if (ids.isEmpty()) {
            return rules;
        }
        List<Pack> all = packs(ids);
        all.addAll(besides);
        return rules.forPacks(all);
    }

    PackLibrary packs() {
        return packs;
    }

    /** What each obligation asks, in a few words. */
    Map<String, String> titles() {
        return rules.catalogue().obligations().stream().collect(Collectors.toMap(Obligation::id, Obligation::title));
    }

    Agencies agencies() {
        return packs.agencies();
    }

    /** By which packs cases are judged: by those of these ids, or, where there are none, by their partnerships. */
    PolicyChoice choice(Collection<String> ids) {
        return ids.isEmpty() ? PolicyChoice.byPartnership(packs) : PolicyChoice.of(packs(ids));
    }

    /**
     * The packs of these ids, each once.
     *
     * @throws ParameterException where there is none of an id
     */
    List<Pack> packs(Collection<String> ids) {
        List<Pack> found = new ArrayList<>();
        ids.stream().distinct().forEach(id -> found.add(pack(id)));
        return found;
    }

    /** The pack of that id. */
    Pack pack(String id) {
        return packs.pack(id).orElseThrow(() -> new ParameterException(command, unknown(id)));
    }

    private String unknown(String id) {
        return "There is no policy «" + id + "»; "
                + packs.nearest(id)
                        .map(nearest -> "maybe «" + nearest + "» was meant.")
                        .orElse("there are: " + String.join(", ", packs.ids()) + ".");
    }
}
