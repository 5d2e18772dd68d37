package org.quorate.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Clause;
import org.quorate.policy.Pack;
import org.quorate.policy.difference.PackDifference;

/** The difference of two packs as data. */
final class DifferenceJson {
    private DifferenceJson() {}

    static Map<String, @Nullable Object> of(PackDifference difference) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("schema", "quorate.policy-difference/1");
        tree.put("day", difference.day().toString());
        tree.put("policies", List.of(side(difference.first(), difference), side(difference.second(), difference)));
        tree.put("both", difference.pairs().stream().map(DifferenceJson::pair).toList());
        tree.put("onlyFirst", clauses(difference.onlyFirst()));
        tree.put("onlySecond", clauses(difference.onlySecond()));
        return tree;
    }

    private static Map<String, @Nullable Object> side(Pack pack, PackDifference difference) {
        Map<String, @Nullable Object> side = new LinkedHashMap<>();
        side.put("id", pack.id());
        side.put("version", pack.versionOn(difference.day()));
        side.put("inForce", pack.isInForceOn(difference.day()));
        side.put("digest", pack.digest());
        return side;
    }

    private static Map<String, @Nullable Object> pair(PackDifference.Pair pair) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("obligation", pair.first().obligation());
        tree.put("first", PoliciesShow.tree(pair.first()));
        tree.put("second", PoliciesShow.tree(pair.second()));
        tree.put("stricter", pair.verdict().side().id());
        tree.put("why", pair.verdict().why());
        return tree;
    }

    private static List<Map<String, @Nullable Object>> clauses(List<Clause> clauses) {
        return clauses.stream().map(PoliciesShow::tree).toList();
    }
}
