package org.quorate.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Dates;
import org.quorate.policy.AgencyMap;
import org.quorate.policy.Pack;

/** Shows how a pack counts: agencies by its map, and the working days that it changes. */
final class PackCounting {
    private PackCounting() {}

    /** In words; nothing where the pack counts as everybody does. */
    static void add(Pack pack, Paragraphs text) {
        AgencyMap map = pack.agencyMap();
        if (!map.equals(AgencyMap.NONE)) {
            text.title("How agencies are counted");
            new TreeMap<>(map.merged()).forEach((agency, name) -> merged(agency, name, text));
            map.split().forEach(one -> text.line(2, split(one)));
        }
        if (!pack.calendar().closures().isEmpty() || !pack.calendar().worked().isEmpty()) {
            text.title("Working days");
            pack.calendar()
                    .closures()
                    .forEach((day, why) -> text.line(2, "Nobody works on " + Dates.date(day) + ": " + why + "."));
            pack.calendar().worked().forEach(day -> text.line(2, Dates.date(day) + " is worked."));
        }
    }

    /** That an agency counts as itself goes without saying. */
    private static void merged(String agency, String name, Paragraphs text) {
        if (!agency.equals(name)) {
            text.line(2, agency + " counts as " + name + ".");
        }
    }

    private static String split(AgencyMap.Split one) {
        String whose = one.agency() == null ? "" : " of " + one.agency();
        return "Everyone" + whose + " in the role " + one.role() + " counts as " + one.name() + ".";
    }

    /** As data. */
    static void add(Pack pack, Map<String, @Nullable Object> tree) {
        AgencyMap map = pack.agencyMap();
        Map<String, String> closures = new LinkedHashMap<>();
        pack.calendar().closures().forEach((day, why) -> closures.put(day.toString(), why));
        List<String> worked =
                pack.calendar().worked().stream().map(LocalDate::toString).toList();
        tree.put("closureDays", closures);
        tree.put("workingDays", worked);
        tree.put("agenciesMerged", new TreeMap<>(map.merged()));
        tree.put("agenciesSplit", map.split().stream().map(PackCounting::tree).toList());
    }

    private static Map<String, @Nullable Object> tree(AgencyMap.Split one) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", one.name());
        tree.put("agency", one.agency());
        tree.put("role", one.role());
        return tree;
    }
}
