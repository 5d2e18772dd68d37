package org.quorate.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the clauses of a pack out of its eras: what stays the same from one era to the next is one clause. */
final class Clauses {
    private final Pack pack;
    private final ClauseReader reader;
    private final Map<WrittenClause, List<Clause.Stretch>> days = new LinkedHashMap<>();

    Clauses(Pack pack, ClauseReader reader) {
        this.pack = pack;
        this.reader = reader;
    }

    List<Clause> read(List<Era> eras) {
        for (Era era : eras) {
            era.clauses()
                    .values()
                    .forEach(clause -> days.computeIfAbsent(clause, none -> new ArrayList<>())
                            .add(new Clause.Stretch(era.days(), era.version())));
        }
        List<Clause> clauses = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        days.forEach((written, stretches) -> {
            Clause other = written.otherReading()
                    .flatMap(reader::read)
                    .map(one -> clause(one, null, stretches, false, clauses.size()))
                    .orElse(null);
            Optional<ClauseReader.Said> said = reader.read(written);
            said.ifPresent(
                    one -> clauses.add(clause(one, other, stretches, seen.add(one.obligation()), clauses.size())));
        });
        return clauses;
    }

    private Clause clause(
            ClauseReader.Said said,
            @Nullable Clause otherReading,
            List<Clause.Stretch> stretches,
            boolean first,
            int position) {
        return new Clause(
                pack.id(),
                said.name(),
                said.obligation(),
                said.scope(),
                said.requirements(),
                said.modality(),
                said.citations(),
                said.note(),
                otherReading,
                said.origins(),
                List.copyOf(stretches),
                first,
                false,
                pack.calendar(),
                position,
                said.line(),
                said.column());
    }

    /** The pack with these clauses, each of which knows whether it is alone. */
    static Pack into(Pack pack, List<Clause> clauses) {
        Set<Clause> together = Overlaps.notAlone(clauses);
        List<Clause> known = clauses.stream()
                .map(one -> together.contains(one) ? one : one.asAlone())
                .toList();
        return new Pack(
                pack.id(),
                pack.title(),
                pack.board(),
                pack.nation(),
                pack.extended(),
                pack.stretches(),
                pack.sources(),
                known,
                pack.agencyMap(),
                pack.calendar(),
                pack.digest());
    }
}
