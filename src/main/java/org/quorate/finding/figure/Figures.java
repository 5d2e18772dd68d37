package org.quorate.finding.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;

/**
 * The figures of a run, each over all, by agency, by team and by month. The month is that of the trigger. They grow with
 * the number of packs, agencies, teams and months, and not with that of cases.
 */
public final class Figures {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::policy)
            .thenComparing(place -> BoardFigures.ALL.indexOf(place.figure()))
            .thenComparing(Place::by)
            .thenComparing(place -> place.key() == null ? "" : place.key());

    private static final Map<String, List<Figure>> BY_OBLIGATION = byObligation();

    private final Map<Spot, FigureCount> counts = new HashMap<>();
    private final Map<String, Set<String>> obligations = new TreeMap<>();

    /** How a figure is broken down. */
    public enum By {
        /** Not at all. */
        ALL,
        /** By the agency that owes. */
        AGENCY,
        /** By the team of whoever owes. */
        TEAM,
        /** By the month of the trigger, such as 2026-01. */
        MONTH;

        /** The word for it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One figure of one pack, of one agency, team or month.
     *
     * @param key the agency, team or month; null where it is over all
     */
    public record Place(
            String policy, Figure figure, By by, @Nullable String key) {}

    /** A place with its figure's id alone, which is quicker to find. */
    private record Spot(
            String policy, String figure, By by, @Nullable String key) {}

    /** Counts the findings of one case. */
    public void add(List<Finding> oneCase) {
        for (Finding finding : oneCase) {
            obligations
                    .computeIfAbsent(finding.policy(), none -> new HashSet<>())
                    .add(finding.obligation());
        }
        Map<String, List<Finding>> together = new LinkedHashMap<>();
        for (Finding finding : oneCase) {
            for (Figure figure : finding.advisory() ? List.<Figure>of() : madeFrom(finding.obligation())) {
                if (figure.together() == null) {
                    add(figure, finding, finding.outcome());
                } else {
                    together.computeIfAbsent(figure.id(), none -> new ArrayList<>())
                            .add(finding);
                }
            }
        }
        for (Figure figure : BoardFigures.ALL) {
            together(figure, together.getOrDefault(figure.id(), List.of())).forEach(several -> add(figure, several));
        }
    }

    private static List<Figure> madeFrom(String obligation) {
        return BY_OBLIGATION.getOrDefault(obligation, List.of());
    }

    private static Map<String, List<Figure>> byObligation() {
        Map<String, List<Figure>> all = new HashMap<>();
        for (Figure figure : BoardFigures.ALL) {
            figure.obligations()
                    .forEach(one ->
                            all.computeIfAbsent(one, none -> new ArrayList<>()).add(figure));
        }
        return all;
    }

    private static Iterable<List<Finding>> together(Figure figure, List<Finding> made) {
        Map<List<Object>, List<Finding>> things = new LinkedHashMap<>();
        for (Finding finding : made) {
            Object thing = figure.together() == null ? null : figure.together().apply(finding);
            if (thing != null) {
                things.computeIfAbsent(List.of(finding.policy(), thing), none -> new ArrayList<>())
                        .add(finding);
            }
        }
        return things.values();
    }

    /** Several findings as one: what is decided goes before what is not. */
    private void add(Figure figure, List<Finding> several) {
        List<Outcome> order = figure.anyOf()
                ? List.of(Outcome.MET, Outcome.UNDETERMINED, Outcome.DUE, Outcome.BREACHED)
                : List.of(Outcome.BREACHED, Outcome.UNDETERMINED, Outcome.MET, Outcome.DUE);
        for (Outcome outcome : order) {
            for (Finding finding : several) {
                if (finding.outcome() == outcome) {
                    add(figure, finding, outcome);
                    return;
                }
            }
        }
    }

    private void add(Figure figure, Finding finding, Outcome outcome) {
        BiConsumer<By, @Nullable String> count = (by, key) -> counts.computeIfAbsent(
                        new Spot(finding.policy(), figure.id(), by, key), none -> new FigureCount())
                .add(outcome, finding);
        count.accept(By.ALL, null);
        if (finding.owedBy() != null && finding.owedBy().agency() != null) {
            count.accept(By.AGENCY, finding.owedBy().agency());
        }
        if (finding.owedBy() != null && finding.owedBy().team() != null) {
            count.accept(By.TEAM, finding.owedBy().team());
        }
        if (finding.trigger() != null) {
            count.accept(By.MONTH, finding.trigger().toString().substring(0, "2026-01".length()));
        }
    }

    /** Each with its count: by pack, in the order of the figures, over all first. A pack has those that it can give. */
    public Map<Place, FigureCount> counts() {
        Map<Place, FigureCount> sorted = new TreeMap<>(ORDER);
        for (Figure figure : BoardFigures.ALL) {
            counts.forEach((spot, count) -> {
                if (spot.figure().equals(figure.id())) {
                    sorted.put(new Place(spot.policy(), figure, spot.by(), spot.key()), count);
                }
            });
        }
        Map<Place, FigureCount> given = new LinkedHashMap<>();
        sorted.forEach((place, count) -> {
            Set<String> has = obligations.getOrDefault(place.policy(), new TreeSet<>());
            if (has.containsAll(needed(place.figure()))) {
                given.put(place, count);
            }
        });
        return given;
    }

    /** A figure over one thing in several findings needs every obligation; any other is over those that there are. */
    private static List<String> needed(Figure figure) {
        return figure.anyOf() ? figure.obligations() : List.of();
    }
}
