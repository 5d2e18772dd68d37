package org.quorate.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Nation;
import org.quorate.time.WorkingDays;

/**
 * One partnership's local procedure.
 *
 * @param id its id, which is its folder's name
 * @param title the title of the procedure
 * @param board the partnership
 * @param nation whose bank holidays count
 * @param extended the pack whose clauses it takes over and changes, perhaps pinned ({@code wales@2019}); null where none
 * @param stretches on which days which version is in force, in the order of the days
 * @param sources what it quotes
 * @param clauses what it asks, in its own order
 * @param agencyMap how it counts agencies
 * @param calendar the working days it counts by
 * @param digest SHA-256 over its files and those it extends, in hexadecimal
 */
public record Pack(
        String id,
        String title,
        String board,
        Nation nation,
        @Nullable String extended,
        List<Clause.Stretch> stretches,
        List<Source> sources,
        List<Clause> clauses,
        AgencyMap agencyMap,
        WorkingDays calendar,
        String digest) {

    /** The obligations that it has clauses of, in its own order. */
    public Set<String> obligations() {
        return ofClauses(Clause::obligation);
    }

    /** The names of its clauses, in its own order. */
    public Set<String> clauseNames() {
        return ofClauses(Clause::name);
    }

    /** The pack with those clauses alone of which it gives another reading, in that reading; empty where it gives none. */
    public Optional<Pack> otherReading() {
        List<Clause> others = clauses.stream()
                .map(Clause::otherReading)
                .filter(Objects::nonNull)
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pack(
                        id, title, board, nation, extended, stretches, sources, others, agencyMap, calendar, digest));
    }

    private Set<String> ofClauses(Function<Clause, String> said) {
        return clauses.stream().map(said).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names of its versions, in the order of their days; empty where it has none. */
    public List<String> versions() {
        Set<String> names = new LinkedHashSet<>();
        stretches.forEach(stretch -> {
            if (stretch.version() != null) {
                names.add(stretch.version());
            }
        });
        return new ArrayList<>(names);
    }

    /** From its first version's first day to its last version's last; a day between two versions may have none. */
    public InForce inForce() {
        return stretches.isEmpty()
                ? InForce.ALWAYS
                : new InForce(
                        stretches.get(0).days().from(),
                        stretches.get(stretches.size() - 1).days().to());
    }

    /** Whether a version is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return stretches.stream().anyMatch(stretch -> stretch.days().covers(day));
    }

    /** The name of the version in force on a day; null where none is, or it has no name. */
    public @Nullable String versionOn(LocalDate day) {
        for (Clause.Stretch stretch : stretches) {
            if (stretch.days().covers(day)) {
                return stretch.version();
            }
        }
        return null;
    }

    /** A pack is read once, and is none but itself. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
