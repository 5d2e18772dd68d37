package org.quorate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Citation;
import org.quorate.policy.Clause;
import org.quorate.policy.Pack;
import org.quorate.policy.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows one pack, clause by clause. */
@Command(
        name = "show",
        abbreviateSynopsis = true,
        description = "Shows a policy pack, clause by clause, each with the words it rests on.",
        footer = {"", "Example:", "  quorate policies show medway-2008"})
final class PoliciesShow implements Callable<Integer> {
    @ParentCommand
    Policies policies;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The pack's id.")
    String id;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Shape.Reader.class,
            description = "text or json. Default: text.")
    Shape format = Shape.TEXT;

    @Override
    public Integer call() throws IOException {
        Pack pack = Installed.of(policies.quorate(), spec.commandLine()).pack(id);
        try (Output output = Output.standard(policies.quorate().surroundings())) {
            if (format == Shape.JSON) {
                JsonOutput.print(output.stream(), tree(pack));
            } else {
                output.stream().write(text(pack).getBytes(StandardCharsets.UTF_8));
            }
            output.whole();
        }
        return ExitCode.OK;
    }

    /** What a pack says of itself. */
    static Map<String, @Nullable Object> head(Pack pack) {
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("id", pack.id());
        head.put("title", pack.title());
        head.put("board", pack.board());
        head.put("nation", pack.nation().id());
        head.put(
                "from",
                pack.inForce().from() == null ? null : pack.inForce().from().toString());
        head.put("to", pack.inForce().to() == null ? null : pack.inForce().to().toString());
        head.put("digest", pack.digest());
        return head;
    }

    private static Map<String, @Nullable Object> tree(Pack pack) {
        Map<String, @Nullable Object> tree = head(pack);
        tree.put("sources", pack.sources());
        tree.put("clauses", pack.clauses().stream().map(PoliciesShow::tree).toList());
        return tree;
    }

    /** A clause as a tree for JSON. */
    static Map<String, @Nullable Object> tree(Clause clause) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("clause", clause.name());
        tree.put("obligation", clause.obligation());
        Map<String, String> when = new TreeMap<>();
        clause.conditions().forEach((key, condition) -> when.put(key, condition.toString()));
        tree.put("when", when);
        Map<String, String> asks = new LinkedHashMap<>();
        clause.requirements().forEach((key, requirement) -> asks.put(key, requirement.toString()));
        tree.put("asks", asks);
        tree.put("modality", clause.modality().id());
        tree.put("cites", clause.citations());
        tree.put("note", clause.note());
        return tree;
    }

    private static String text(Pack pack) {
        Paragraphs text = new Paragraphs();
        text.line(0, pack.id()).line(0, pack.title());
        text.line(0, pack.board() + "; " + pack.nation().id() + "; " + PoliciesList.period(pack.inForce()));
        text.title("Sources");
        for (Source source : pack.sources()) {
            text.line(2, source.key() + ": " + source.title() + " (" + source.file() + ")");
        }
        text.title("Clauses");
        pack.clauses().forEach(clause -> add(clause, text));
        return text.toString();
    }

    /** A clause in words. */
    static void add(Clause clause, Paragraphs text) {
        text.line(2, clause.name() + ": " + clause.modality().id());
        new TreeMap<>(clause.conditions())
                .forEach((key, condition) -> text.line(6, "when " + key + " is " + condition));
        clause.requirements().forEach((key, requirement) -> text.line(6, key + ": " + requirement));
        for (Citation citation : clause.citations()) {
            text.line(6, "“" + citation.quote() + "” (" + citation.source() + ")");
        }
        if (clause.note() != null) {
            text.line(6, "Read so: " + clause.note());
        }
    }
}
