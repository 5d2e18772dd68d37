package org.quorate.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.quorate.finding.Dates;
import org.quorate.policy.InForce;
import org.quorate.policy.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    Day day;

    @Mixin
    Printed printed;

    @Override
    public Integer call() throws IOException {
        Quorate quorate = policies.quorate();
        LocalDate asOf = day.of(quorate.surroundings());
        Collection<Pack> packs =
                Installed.of(quorate, spec.commandLine()).packs().all().values();
        printed.print(quorate.surroundings(), () -> tree(packs, asOf), () -> text(packs, asOf));
        return ExitCode.OK;
    }

    private static List<Map<String, Object>> tree(Collection<Pack> packs, LocalDate asOf) {
        List<Map<String, Object>> tree = new ArrayList<>();
        for (Pack pack : packs) {
            Map<String, Object> one = new LinkedHashMap<>(PoliciesShow.head(pack));
            one.put("inForce", pack.isInForceOn(asOf));
            one.put("clauses", pack.clauses().size());
            tree.add(one);
        }
        return tree;
    }

    private static String text(Collection<Pack> packs, LocalDate asOf) {
        Paragraphs text = new Paragraphs();
        for (Pack pack : packs) {
            boolean inForce = pack.isInForceOn(asOf);
            text.line(0, pack.id() + (inForce ? "" : " (not in force on " + Dates.date(asOf) + ")"));
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
