package org.quorate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Dates;
import org.quorate.policy.InForce;
import org.quorate.policy.Pack;
import org.quorate.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists the packs at hand, and whether each is in force. */
@Command(
        name = "list",
        abbreviateSynopsis = true,
        description = "Lists the policy packs at hand, and whether each is in force.",
        footer = {"", "Example:", "  quorate policies list --as-of 2026-03-31"})
final class PoliciesList implements Callable<Integer> {
    @ParentCommand
    Policies policies;

    @Spec
    CommandSpec spec;

    @Option(
            names = "--as-of",
            paramLabel = "DATE|DATETIME",
            converter = JudgingOptions.AsOfReader.class,
            description = "The day on which a pack is in force or not. Default: today.")
    @Nullable
    AsOf asOf;

    @Mixin
    Printed printed;

    @Override
    public Integer call() throws IOException {
        Quorate quorate = policies.quorate();
        AsOf day = asOf == null ? AsOf.at(quorate.surroundings().clock().instant()) : asOf;
        Collection<Pack> packs =
                Installed.of(quorate, spec.commandLine()).packs().all().values();
        printed.print(quorate.surroundings(), () -> tree(packs, day), () -> text(packs, day));
        return ExitCode.OK;
    }

    private static List<Map<String, Object>> tree(Collection<Pack> packs, AsOf asOf) {
        List<Map<String, Object>> tree = new ArrayList<>();
        for (Pack pack : packs) {
            Map<String, Object> one = new LinkedHashMap<>(PoliciesShow.head(pack));
            one.put("inForce", pack.isInForceOn(asOf.day()));
            one.put("clauses", pack.clauses().size());
            tree.add(one);
        }
        return tree;
    }

    private static String text(Collection<Pack> packs, AsOf asOf) {
        Paragraphs text = new Paragraphs();
        for (Pack pack : packs) {
            boolean inForce = pack.isInForceOn(asOf.day());
            text.line(0, pack.id() + (inForce ? "" : " (not in force on " + Dates.date(asOf.day()) + ")"));
            text.line(2, pack.title());
            text.line(
                    2,
                    pack.board() + "; " + pack.nation().id() + "; " + period(pack.inForce()) + "; "
                            + pack.clauses().size() + " clauses");
        }
        return text.toString();
    }

    /** When a pack is in force, in words. */
    static String period(InForce inForce) {
        String from = inForce.from() == null ? "" : " from " + Dates.date(inForce.from());
        String to = inForce.to() == null ? "" : " to " + Dates.date(inForce.to());
        return from.isEmpty() && to.isEmpty() ? "its source names no date" : "in force" + from + to;
    }
}
