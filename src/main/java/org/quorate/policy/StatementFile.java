package org.quorate.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a pack's {@code statements.yaml}: what its documents say, and what of it is judged. */
final class StatementFile {
    private static final Set<String> KEYS = Set.of("title", "source", "line", "place", "clauses", "reason");

    private final Pack pack;
    private final Faults faults;
    private final PackText text;
    private final Quotations quotations;
    private final Map<String, Source> sources = new TreeMap<>();
    private final Set<String> clauses;

    private StatementFile(Pack pack, Located.Mapping root, Quotations quotations, Faults faults) {
        this.pack = pack;
        this.faults = faults;
        this.text = new PackText(root, faults);
        this.quotations = quotations;
        pack.sources().forEach(source -> sources.put(source.key(), source));
        this.clauses = pack.clauseNames();
    }

    /** The statements, in their own order; every fault is among the faults. */
    static List<Statement> read(Pack pack, byte[] bytes, Quotations quotations, Faults faults) {
        return YamlFile.read(bytes, faults)
                .map(root -> new StatementFile(pack, root, quotations, faults).statements())
                .orElse(List.of());
    }

    private List<Statement> statements() {
        text.faults().known(text.root(), Set.of("statements"), "a key of a file of statements");
        Located all = text.root().get("statements").orElse(text.root());
        List<Statement> statements = new ArrayList<>();
        if (all instanceof Located.Mapping mapping && all != text.root()) {
            for (Located.Entry entry : mapping.entries()) {
                if (entry.value() instanceof Located.Mapping statement) {
                    statements.add(statement(entry.key(), statement));
                } else {
                    faults.add(entry.value(), entry.value().shown(), "a map with title, source and line");
                }
            }
            checkClauses(mapping, statements);
        } else {
            faults.add(all, all.shown(), "statements by their ids under «statements»");
        }
        return statements;
    }

    private Statement statement(Located.Text id, Located.Mapping statement) {
        text.faults().known(statement, KEYS, "a key of a statement");
        String title = text.text(statement, "title");
        Source source = source(statement);
        Integer line = line(statement, source);
        String place = statement.get("place").isPresent() ? text.text(statement, "place") : null;
        if (place == null && statement.get("line").isEmpty()) {
            faults.add(id, "a statement without a place", "«line», or «place» in a document without lines");
        }
        List<String> judgedBy = judgedBy(statement);
        String reason = statement.get("reason").isPresent() ? text.text(statement, "reason") : null;
        if ((reason == null) == statement.get("clauses").isEmpty()) {
            faults.add(
                    id,
                    reason == null ? "neither clauses nor a reason" : "clauses and a reason",
                    "the clauses that judge it, or the reason why no record can");
        }
        return new Statement(id.value(), title, source == null ? "" : source.file(), line, place, judgedBy, reason);
    }

    private @Nullable Source source(Located.Mapping statement) {
        String key = text.text(statement, "source");
        Source source = sources.get(key);
        if (source == null && statement.get("source").orElse(null) instanceof Located.Text written && !key.isEmpty()) {
            faults.unknown(written, "a source of the pack", sources.keySet());
        }
        return source;
    }

    private @Nullable Integer line(Located.Mapping statement, @Nullable Source source) {
        Located written = statement.get("line").orElse(null);
        if (written == null) {
            return null;
        }
        int line = written instanceof Located.Text number && number.value().matches("[1-9][0-9]{0,5}")
                ? Integer.parseInt(number.value())
                : 0;
        int lines = source == null
                ? Integer.MAX_VALUE
                : quotations.lines(source.file()).orElse(Integer.MAX_VALUE);
        if (line == 0 || line > lines) {
            faults.add(
                    written,
                    written.shown(),
                    lines == Integer.MAX_VALUE ? "the number of a line" : "a line from 1 to " + lines);
        }
        return line;
    }

    private List<String> judgedBy(Located.Mapping statement) {
        List<String> names = new ArrayList<>();
        statement.get("clauses").ifPresent(written -> {
            if (written.texts().isEmpty()) {
                faults.add(written, written.shown(), "the names of clauses");
            }
            for (Located.Text name : written.texts()) {
                names.add(name.value());
                if (!clauses.contains(name.value())) {
                    faults.unknown(name, "a clause of the pack", clauses);
                }
            }
        });
        return names;
    }

    /** A clause of the pack's own rests on a statement, and each of its quotations begins where one stands. */
    private void checkClauses(Located.Mapping all, List<Statement> statements) {
        Map<String, Set<String>> places = new HashMap<>();
        statements.forEach(one -> one.clauses()
                .forEach(clause -> places.computeIfAbsent(clause, none -> new LinkedHashSet<>())
                        .add(one.source() + ":" + one.line())));
        for (Clause clause : pack.clauses()) {
            boolean own = clause.origins().containsValue(pack.id());
            Set<String> stands = places.get(clause.name());
            if (own && stands == null) {
                faults.add(all, "no statement for the clause «" + clause.name() + "»", "each clause under a statement");
            } else if (own && stands != null) {
                clause.citations().forEach(citation -> checkPlace(all, clause, citation, stands));
            }
        }
    }

    private void checkPlace(Located.Mapping all, Clause clause, Citation citation, Set<String> stands) {
        Optional<Integer> begins = quotations.lineOf(citation.quote(), citation.source());
        if (begins.isPresent() && !stands.contains(citation.source() + ":" + begins.get())) {
            faults.add(
                    all,
                    "no statement of the clause «" + clause.name() + "» on line " + begins.get()
                            + ", where its quotation «" + citation.quote() + "» begins",
                    "a statement for each quotation");
        }
    }
}
