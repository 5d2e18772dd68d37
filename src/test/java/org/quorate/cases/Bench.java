package org.quorate.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.Judge;
import org.quorate.engine.RuleBase;
import org.quorate.example.CaseTable;
import org.quorate.example.PackExamples;
import org.quorate.example.Proof;
import org.quorate.example.Trial;
import org.quorate.finding.Finding;
import org.quorate.policy.Pack;
import org.quorate.policy.PackLibrary;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.ParsedCase;
import org.quorate.snapshot.RawDocument;
import org.quorate.snapshot.SnapshotParser;
import org.quorate.time.AsOf;

/** Reads and judges the cases of a test, by the program's own rules and the packs of a folder beside its own. */
final class Bench {
    private static final RuleBase RULES = RuleBase.builtIn();
    private static final SnapshotParser PARSER = new SnapshotParser();

    private final PackLibrary library;
    private final Judge judge;

    /** With the packs of that folder too; null for the program's own. */
    Bench(@Nullable Path rules) {
        this.library = new PackLibrary(RULES.catalogue().forms(), rules, null);
        this.judge = new Judge(RULES, library.agencies());
    }

    /** The pack of that id. */
    Pack pack(String id) {
        Optional<Pack> pack = library.pack(id);
        return pack.orElseThrow(() -> new IllegalArgumentException("there is no pack «" + id + "»"));
    }

    /** The packs that the program was built with. */
    List<Pack> packs() {
        return List.copyOf(library.all().values());
    }

    /** The examples that stand beside a pack in the folder of the project, judged. */
    Proof proof(Pack pack) {
        Path folder = Path.of("rules", "policies", pack.id());
        return Proof.of(
                pack, PackExamples.read(folder, pack, RULES.catalogue().forms().keySet()), judge);
    }

    /** The cases of a table, judged. */
    List<Trial> judged(CaseTable table) {
        return table.judged(library, judge);
    }

    List<Finding> judge(JsonNode snapshot, List<Pack> packs, String asOf) {
        return judge.judge(read(snapshot), packs, AsOf.parse(asOf));
    }

    /** Whether the program reads the snapshot without fault. */
    boolean accepts(JsonNode snapshot) {
        return parse(snapshot) instanceof ParsedCase.Accepted;
    }

    /** The listed name of an agency. */
    String canonical(String agency) {
        return library.agencies().canonical(agency);
    }

    private static ParsedCase parse(JsonNode snapshot) {
        byte[] bytes = snapshot.toString().getBytes(StandardCharsets.UTF_8);
        return PARSER.parse(new RawDocument("case", 0, bytes));
    }

    private static CaseSnapshot read(JsonNode snapshot) {
        ParsedCase parsed = parse(snapshot);
        if (parsed instanceof ParsedCase.Accepted accepted) {
            return accepted.snapshot();
        }
        throw new IllegalArgumentException("the snapshot is refused: " + parsed);
    }
}
