package org.quorate.engine.drl;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kie.api.builder.Message;
import org.quorate.duty.Duty;
import org.quorate.duty.Owed;
import org.quorate.text.NearestName;

/** Tells what the compiler of rules says as faults of the user's file, with line and column. */
final class CompilerReport {
    private static final String EXPECTED = "a rule that can be compiled";
    private static final String SOURCE = "Java source of ";
    private static final Pattern CONSEQUENCE = Pattern.compile(
            "Unable to parse consequence caused by: \\(line (\\d+),col (\\d+)\\) Parse error\\. Found (\".+?\"), expected.*");
    private static final Pattern NAME = Pattern.compile("[\\w$]+");
    private static final Pattern ONE_LETTER = Pattern.compile("(?<![\\w$.])[A-Za-z](?=\\s*(\\(|[=!]=|[<>]))");
    private static final int LONGEST = 200;

    private final ProgramRules program;
    private final DrlFaults faults;

    CompilerReport(ProgramRules program, DrlFaults faults) {
        this.program = program;
        this.faults = faults;
    }

    /** What was said of that rule, compiled without any other. */
    void tell(DrlRule rule, DrlCompiler.Attempt attempt) {
        if (attempt.thrown() != null) {
            thrown(rule, attempt.thrown());
        }
        List<Message> messages = attempt.messages();
        for (Message message : messages) {
            if (!isAside(message, messages)) {
                said(rule, message, source(message, messages));
            }
        }
    }

    /** What was said of all rules together, where none alone is at fault. */
    void together(DrlSource first, DrlCompiler.Attempt attempt) {
        attempt.messages().forEach(message -> faults.in(first, 0, firstLine(message.getText()), EXPECTED));
        if (attempt.thrown() != null) {
            faults.in(first, 0, String.valueOf(attempt.thrown()), EXPECTED);
        }
    }

    /** A generated source, or what follows only from another fault. */
    private static boolean isAside(Message message, List<Message> all) {
        String text = message.getText();
        boolean untyped = text.contains("with arguments [class java.lang.Object]");
        boolean unbound = text.startsWith("Unable to Analyse Expression")
                && all.stream().anyMatch(one -> one.getText().startsWith("Unable to find class"));
        return text.startsWith(SOURCE) || (untyped && all.size() > 1) || unbound;
    }

    private static @Nullable String source(Message of, List<Message> all) {
        String head = SOURCE + of.getPath() + " in error:\n";
        return all.stream()
                .map(Message::getText)
                .filter(text -> text.startsWith(head))
                .map(text -> text.substring(head.length()))
                .findFirst()
                .orElse(null);
    }

    private void said(DrlRule rule, Message message, @Nullable String generated) {
        String text = firstLine(message.getText());
        Matcher java = CONSEQUENCE.matcher(text);
        if (java.matches()) {
            int line = Integer.parseInt(java.group(1)) - 2;
            int place = inConsequence(rule, line, Integer.parseInt(java.group(2)) - 1);
            faults.in(rule, place, java.group(3) + " in what should be Java", "statements of Java, each with its «;»");
            return;
        }
        int place = generated == null ? -1 : within(rule, where -> where.like(generated, message.getColumn()));
        tell(rule, text, place);
    }

    private static int inConsequence(DrlRule rule, int line, int column) {
        int start = rule.consequence();
        String text = rule.source().text();
        for (int above = 0; above < line && text.indexOf('\n', start) >= 0; above++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.min(start + column, rule.to() - 1);
    }

    private void thrown(DrlRule rule, Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        int oneLetter = rule.placeOf(ONE_LETTER);
        if (cause instanceof IndexOutOfBoundsException && oneLetter > rule.from()) {
            String name = rule.source().text().substring(oneLetter, oneLetter + 1);
            faults.in(
                    rule, oneLetter, "«" + name + "», on which the compiler breaks", "a name of more than one letter");
        } else {
            tell(rule, firstLine(String.valueOf(cause.getMessage())), -1);
        }
    }

    private void tell(DrlRule rule, String text, int known) {
        Optional<Wording> wording = Wording.of(text);
        int place = known;
        if (place < 0 && wording.isPresent()) {
            place = within(rule, where -> where.of(wording.get().words()));
        }
        place = place < 0 ? rule.from() : place;
        if (wording.isEmpty()) {
            faults.in(rule, place, text, EXPECTED);
        } else {
            Wording plain = wording.get();
            faults.in(rule, place, plain.found(), plain.expected(), nearest(rule, plain));
        }
    }

    /** Looks in the rule, then in what stands around it: a function, a declared type, an import. */
    private static int within(DrlRule rule, ToIntFunction<Place> looking) {
        int place = looking.applyAsInt(new Place(rule.source(), rule.from(), rule.to()));
        DrlSource source = rule.source();
        return place >= 0
                ? place
                : looking.applyAsInt(new Place(source, 0, source.text().length()));
    }

    private @Nullable String nearest(DrlRule rule, Wording wording) {
        Matcher name = NAME.matcher(wording.words());
        if (!name.find()) {
            return null;
        }
        Set<String> known = new TreeSet<>();
        if (wording.type().isEmpty()) {
            known.addAll(program.facts().keySet());
            rule.kinds().stream().map(program.facts()::get).forEach(kind -> addNames(kind, known));
        } else {
            addNames(type(wording.type()), known);
        }
        return known.contains(name.group())
                ? null
                : NearestName.to(name.group(), known).orElse(null);
    }

    private @Nullable Class<?> type(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return switch (simple) {
            case "Owed" -> Owed.class;
            case "Duty" -> Duty.class;
            default -> program.facts().get(simple);
        };
    }

    private static void addNames(@Nullable Class<?> type, Set<String> names) {
        if (type != null) {
            Arrays.stream(type.getMethods()).map(Method::getName).forEach(names::add);
        }
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
