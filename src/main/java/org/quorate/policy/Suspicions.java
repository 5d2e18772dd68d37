package org.quorate.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What is legal in a pack, and yet is hardly what its author meant. */
public final class Suspicions {
    private final NeverMet neverMet;
    private final Map<String, Form> forms;
    private final Map<String, Set<String>> unkept;
    private final BiPredicate<QuorumFormula, QuorumFormula> asksNoLess;
    private final LocalDate day;

    /**
     * Knows what to hold packs against.
     *
     * @param tells whether the facts of an obligation have something to say under a key of {@code when}
     * @param only for an obligation that is about conferences of some types alone, these types
     * @param forms what a clause of each obligation may say
     * @param unkept for each obligation, the parts of the record it cannot do without and that are not kept; none where
     *     nobody said what is kept
     * @param asksNoLess whether the first of two formulas asks for no less than the second
     * @param day the day of looking
     */
    public Suspicions(
            BiPredicate<String, String> tells,
            Map<String, Condition> only,
            Map<String, Form> forms,
            Map<String, Set<String>> unkept,
            BiPredicate<QuorumFormula, QuorumFormula> asksNoLess,
            LocalDate day) {
        this.neverMet = new NeverMet(tells, only);
        this.forms = Map.copyOf(forms);
        this.unkept = unkept;
        this.asksNoLess = asksNoLess;
        this.day = day;
    }

    /**
     * Looks through a pack. Of clauses that it only takes over from another, it tells what no record can judge.
     *
     * @param file the pack's file, for the messages
     */
    public List<PackFault> of(String file, Pack pack) {
        List<PackFault> found = new ArrayList<>();
        pack.sources().forEach(source -> found.addAll(of(file, source)));
        for (Clause clause : pack.clauses()) {
            boolean own = clause.origins().containsValue(pack.id());
            if (own) {
                neverMet.why(clause)
                        .ifPresent(why -> found.add(at(
                                file,
                                clause,
                                "«" + clause.name() + "», which can never apply: " + why,
                                "conditions that can be met")));
                Windows.contradiction(clause)
                        .ifPresent(what -> found.add(
                                at(file, clause, "«" + clause.name() + "», with " + what, "the other way round")));
                outOfPlace(file, clause).ifPresent(found::add);
                dayInDoubt(file, clause).ifPresent(found::add);
                quorum(file, clause).ifPresent(found::add);
                UsualWords.in(clause, pack.agencyMap())
                        .forEach(word -> found.add(new PackFault(
                                file,
                                clause.line(),
                                clause.column(),
                                "«" + clause.name() + "», about the " + word.key() + " «" + word.word()
                                        + "», which is none of the usual ones",
                                "the word that your records have",
                                word.nearest(),
                                PackFault.Kind.SUSPICIOUS)));
            }
            unkept(file, clause, own).ifPresent(found::add);
        }
        return found;
    }

    private Optional<PackFault> outOfPlace(String file, Clause clause) {
        Form form = forms.get(clause.obligation());
        Form.Key within = form == null ? null : form.keys().get("within");
        return within == null
                ? Optional.empty()
                : Windows.outOfPlace(clause, within)
                        .map(what -> at(
                                file,
                                clause,
                                "«" + clause.name() + "», due " + what,
                                "no deadline " + String.join(", nor one ", within.never())));
    }

    private Optional<PackFault> quorum(String file, Clause clause) {
        if (!(clause.requirement("quorum") instanceof Requirement.Quorum quorum)) {
            return Optional.empty();
        }
        if (quorum.formula().isMetByNobody()) {
            return Optional.of(at(
                    file,
                    clause,
                    "«" + clause.name() + "», which an empty room fulfils",
                    "agencies, or a number above 0"));
        }
        if (clause.requirement("at-discretion") instanceof Requirement.Quorum lower
                && asksNoLess.test(lower.formula(), quorum.formula())) {
            return Optional.of(at(
                    file,
                    clause,
                    "«" + clause.name() + "», with an «at-discretion» that asks for no less than «quorum»",
                    "a lower formula"));
        }
        return Optional.empty();
    }

    /** A condition on a child is asked on a day: where that is the earliest of several, it may be another than was meant. */
    private static Optional<PackFault> dayInDoubt(String file, Clause clause) {
        List<String> moments = clause.deadline().or(clause::bound).map(Anchors::namedIn).orElse(List.of()).stream()
                .distinct()
                .toList();
        return moments.size() < 2
                ? Optional.empty()
                : Stream.of("age", "unborn")
                        .filter(key -> clause.scope().asksOnTheTriggersDay(key))
                        .findFirst()
                        .map(key -> at(
                                file,
                                clause,
                                "«" + clause.name() + "», whose «" + key
                                        + "» is asked on the day of whichever comes first: "
                                        + String.join(", ", moments),
                                "the moment at which it is asked, such as «" + key
                                        + (key.equals("age") ? ": 10 and over" : ": true") + " at the "
                                        + moments.get(moments.get(0).equals("birth") ? 1 : 0) + "»"));
    }

    private Optional<PackFault> unkept(String file, Clause clause, boolean own) {
        Set<String> parts = unkept.getOrDefault(clause.obligation(), Set.of());
        if (parts.isEmpty() || !clause.first()) {
            return Optional.empty();
        }
        String named = "«" + String.join("», «", parts) + "»";
        String found = "«" + clause.name() + "», of which nothing could be told: " + named
                + (parts.size() == 1 ? " is" : " are") + " not kept";
        String expected = "a record that keeps " + named;
        return Optional.of(
                own
                        ? at(file, clause, found, expected)
                        : warning(file, 1, 1, found + ", taken over from another pack", expected));
    }

    /** A document that was read long ago may have changed since; so may a page, and nobody knows since when. */
    private List<PackFault> of(String file, Source source) {
        LocalDate read = source.retrieved();
        if (read != null && read.plusYears(1).isBefore(day)) {
            return List.of(warning(
                    file,
                    source.line(),
                    source.column(),
                    "the source «" + source.key() + "», last read on " + read,
                    "one read within the last year"));
        }
        return read == null && source.address()
                ? List.of(warning(
                        file,
                        source.line(),
                        source.column(),
                        "the source «" + source.key() + "», an address without «retrieved»",
                        "the day on which it was read"))
                : List.of();
    }

    private static PackFault at(String file, Clause clause, String found, String expected) {
        return warning(file, clause.line(), clause.column(), found, expected);
    }

    private static PackFault warning(String file, int line, int column, String found, String expected) {
        return new PackFault(file, line, column, found, expected, null, PackFault.Kind.SUSPICIOUS);
    }
}
