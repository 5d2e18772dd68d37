package org.quorate.finding.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.policy.Catalogue;
import org.quorate.policy.Obligation;

/**
 * The figures that boards ask for and that findings can give, as the obligations say them. Visits, and how long plans
 * last, they cannot.
 */
public final class BoardFigures {
    /** All of them, in the order in which they are shown. */
    public static final List<Figure> ALL = all();

    private BoardFigures() {}

    private static List<Figure> all() {
        record Placed(int place, Figure figure) {}
        List<Placed> placed = new ArrayList<>();
        for (Obligation obligation : Catalogue.builtIn().obligations()) {
            obligation.figures().forEach(one -> placed.add(new Placed(one.place(), figure(obligation.id(), one))));
        }
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::figure)
                .toList();
    }

    private static Figure figure(String obligation, Obligation.Figure said) {
        List<String> obligations = new ArrayList<>(List.of(obligation));
        obligations.addAll(said.with());
        return new Figure(
                said.id(),
                said.title(),
                said.counts(),
                said.of(),
                List.copyOf(obligations),
                together(said.together()),
                said.oneIsEnough());
    }

    private static @Nullable Function<Finding, @Nullable Object> together(@Nullable String said) {
        return said == null ? null : said.equals("child") ? Finding::child : BoardFigures::agencyAtConference;
    }

    private static @Nullable Object agencyAtConference(Finding finding) {
        String conference = finding.subject().conference();
        return finding.owedBy() == null || finding.owedBy().agency() == null || conference == null
                ? null
                : List.of(conference, finding.owedBy().agency());
    }
}
