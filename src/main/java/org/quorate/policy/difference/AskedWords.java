package org.quorate.policy.difference;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Clause;
import org.quorate.policy.Requirement;

/** Compares words that clauses choose from a list: of what is asked, more is stricter; of what is allowed or excepted, less. */
final class AskedWords {
    private static final Set<String> ASKED = Set.of("items", "to", "at");
    private static final Set<String> ALLOWED = Set.of("by", "unless", "satisfied-by");

    private AskedWords() {}

    /** The words under a key; where the clause says nothing there, those that hold then; null where it asks none then. */
    static @Nullable Set<String> of(Clause clause, String key) {
        if (clause.requirement(key) instanceof Requirement.Words words) {
            return words.words();
        }
        return clause.asks(key) ? null : silent(clause.obligation(), key);
    }

    private static @Nullable Set<String> silent(String obligation, String key) {
        return switch (key) {
            case "unless" -> Set.of();
            case "which" -> Set.of("first");
            case "satisfied-by" -> Set.of(obligation.equals("first-core-group") ? "core group" : "review conference");
            case "to" -> Set.of("professionals", "family", "children");
            default -> null;
        };
    }

    static Verdict compare(String key, Set<String> first, Set<String> second) {
        boolean more = first.containsAll(second);
        boolean less = second.containsAll(first);
        if (more && less) {
            return Verdict.SAME;
        }
        if ((!more && !less) || !(ASKED.contains(key) || ALLOWED.contains(key))) {
            return Verdict.notComparable("“" + key + "” is another on each side");
        }
        if (ASKED.contains(key)) {
            return more ? Verdict.first("it asks for more") : Verdict.second("it asks for more");
        }
        return more ? Verdict.second("it allows less") : Verdict.first("it allows less");
    }
}
