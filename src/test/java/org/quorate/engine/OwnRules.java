package org.quorate.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.policy.Pack;
import org.quorate.policy.PackLibrary;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.ParsedCase;
import org.quorate.snapshot.RawDocument;
import org.quorate.snapshot.SnapshotParser;
import org.quorate.time.AsOf;

/** A folder of a partnership's own rules, with one pack, one rule and one case; tests add to it. */
final class OwnRules {
    static final String PACK = "our-partnership";
    private static final String POLICY = "policies/" + PACK + "/policy.yaml";
    private static final String RULE = "duties/plan-before-core-group.drl";

    private final Path folder;
    private String recorded = "";

    OwnRules(Path folder) throws IOException {
        this.folder = folder;
        write(POLICY, resource(POLICY));
        write(RULE, resource(RULE));
    }

    Path folder() {
        return folder;
    }

    /** Adds a file of DRL in a package of its own. */
    OwnRules with(String name, String drl) throws IOException {
        String head = """
                package our.more
                import org.quorate.facts.*
                import org.quorate.policy.Clause
                global org.quorate.duty.Owed owed
                """;
        return write("duties/" + name, head + drl);
    }

    /** Adds a clause of that obligation. */
    OwnRules asking(String obligation) throws IOException {
        String clause = """
                  %s:
                    modality: must
                    cite: { procedure: "Words." }
                """.formatted(obligation);
        return write(POLICY, Files.readString(folder.resolve(POLICY)) + clause);
    }

    OwnRules write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
        return this;
    }

    RuleBase compiled() {
        return RuleBase.withUserRules(folder, true, null);
    }

    /** The findings of the case under these packs, each in a line. */
    List<String> judged(String... packs) {
        return judged(compiled(), packs).stream().map(OwnRules::line).toList();
    }

    List<Finding> judged(RuleBase rules, String... packs) {
        List<Pack> chosen = new ArrayList<>();
        for (String pack : packs) {
            chosen.add(pack(rules, pack));
        }
        return judged(rules, chosen);
    }

    List<Finding> judged(RuleBase rules, List<Pack> packs) {
        PackLibrary library = new PackLibrary(rules.catalogue().forms(), folder, null);
        return new Judge(rules, library.agencies()).judge(snapshot(), packs, AsOf.parse("2026-03-31"));
    }

    Pack pack(RuleBase rules, String id) {
        return new PackLibrary(rules.catalogue().forms(), folder, null).pack(id).orElseThrow();
    }

    static String line(Finding finding) {
        String kind = finding.kind() == null ? "" : " " + finding.kind();
        String why = finding.outcome() == Outcome.ERROR ? " " + finding.detail() : "";
        return finding.policy() + " " + finding.obligation() + " "
                + finding.subject().id() + " " + finding.outcome() + kind + why;
    }

    /** The source of the case keeps these parts alone. */
    OwnRules keeping(String... parts) {
        recorded = "\"recorded\": [\"" + String.join("\", \"", parts) + "\"],";
        return this;
    }

    private CaseSnapshot snapshot() {
        String json = resource("case.json").replaceFirst("\\{", "{" + recorded);
        RawDocument document = new RawDocument("case.json", 0, json.getBytes(UTF_8));
        return ((ParsedCase.Accepted) new SnapshotParser().parse(document)).snapshot();
    }

    private static String resource(String name) {
        try (InputStream in = OwnRules.class.getResourceAsStream("rules/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
