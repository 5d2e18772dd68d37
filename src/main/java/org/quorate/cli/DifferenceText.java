package org.quorate.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quorate.finding.Dates;
import org.quorate.policy.Catalogue;
import org.quorate.policy.Clause;
import org.quorate.policy.Pack;
import org.quorate.policy.difference.PackDifference;
import org.quorate.policy.difference.Verdict;

/** Says the difference of two packs in words. */
final class DifferenceText {
    private final PackDifference difference;
    private final Map<String, String> titles = new TreeMap<>();

    DifferenceText(PackDifference difference, Catalogue catalogue) {
        this.difference = difference;
        catalogue.obligations().forEach(one -> titles.put(one.id(), one.title()));
    }

    /** The title of an obligation, as the catalogue has it. */
    String title(Clause clause) {
        return titles.getOrDefault(clause.obligation(), clause.obligation());
    }

    /** What is compared, and when. */
    String heading() {
        return difference.first().id() + " and " + difference.second().id() + ", as in force on "
                + Dates.date(difference.day());
    }

    /** A side, with the version that is in force on the day. */
    String side(Pack pack) {
        String version = pack.versionOn(difference.day());
        String inForce = pack.isInForceOn(difference.day())
                ? version == null ? "" : ", version " + version
                : "; nothing of it is in force on that day";
        return pack.id() + ": " + pack.title() + " (" + pack.board() + ")" + inForce;
    }

    /** Which side asks for more, and why. */
    String verdict(Verdict verdict) {
        return switch (verdict.side()) {
            case FIRST -> "Stricter: " + difference.first().id() + ". " + ClauseWords.sentence(verdict.why());
            case SECOND -> "Stricter: " + difference.second().id() + ". " + ClauseWords.sentence(verdict.why());
            case SAME -> "The same.";
            case NOT_COMPARABLE -> "Not comparable: " + verdict.why() + ".";
        };
    }

    String text() {
        Paragraphs text = new Paragraphs();
        text.line(0, heading()).line(2, side(difference.first())).line(2, side(difference.second()));
        if (!difference.pairs().isEmpty()) {
            text.title("What both ask for");
        }
        for (PackDifference.Pair pair : difference.pairs()) {
            text.gap().line(2, title(pair.first()) + " (" + pair.first().obligation() + ")");
            add(difference.first(), pair.first(), text);
            add(difference.second(), pair.second(), text);
            text.line(4, verdict(pair.verdict()));
        }
        only(difference.first(), difference.onlyFirst(), text);
        only(difference.second(), difference.onlySecond(), text);
        return text.toString();
    }

    private void only(Pack pack, List<Clause> clauses, Paragraphs text) {
        if (!clauses.isEmpty()) {
            text.title("What only " + pack.id() + " asks for");
        }
        for (Clause clause : clauses) {
            text.gap().line(2, title(clause));
            add(pack, clause, text);
        }
    }

    private static void add(Pack pack, Clause clause, Paragraphs text) {
        text.line(4, pack.id() + ", " + clause.name() + ": " + ClauseWords.asks(clause));
        ClauseWords.addQuotations(clause, text);
    }
}
