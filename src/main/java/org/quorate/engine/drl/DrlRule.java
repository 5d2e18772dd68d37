package org.quorate.engine.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * One rule of a file.
 *
 * @param said what the parser read
 * @param source the file's text
 * @param from the offset of its first character
 * @param to the offset after its last character
 */
record DrlRule(RuleDescr said, DrlSource source, int from, int to) {
    private static final Pattern THEN = Pattern.compile("\\bthen\\b");
    private static final Pattern JUDGED = Pattern.compile("\\bobligation\\s*==\\s*\"([^\"]*)\"");

    static DrlRule of(RuleDescr said, DrlSource source) {
        int to = Math.min(said.getEndCharacter() + 1, source.text().length());
        return new DrlRule(said, source, said.getStartCharacter(), to);
    }

    String name() {
        return said.getName();
    }

    /** The obligation that it declares by its annotation. */
    Optional<String> declares() {
        return annotation("obligation");
    }

    /** The text of an annotation. */
    Optional<String> annotation(String name) {
        AnnotationDescr annotation = said.getAnnotation(name);
        return Optional.ofNullable(annotation)
                .map(AnnotationDescr::getSingleValueStripped)
                .map(value -> value.toString().strip());
    }

    /** Where an annotation stands, the second one where it stands twice; the rule itself where it does not. */
    int placeOf(String annotation) {
        return placeOf(Pattern.compile("@" + Pattern.quote(annotation) + "\\b"));
    }

    /** Where that stands last in its code; the rule itself where it does not. */
    int placeOf(Pattern words) {
        return places(words).mapToInt(MatchResult::start).reduce(from, (first, last) -> last);
    }

    /** How often an annotation stands there. */
    long times(String annotation) {
        return times(Pattern.compile("@" + Pattern.quote(annotation) + "\\b"));
    }

    /** How often that stands in its code. */
    long times(Pattern words) {
        return places(words).count();
    }

    private Stream<MatchResult> places(Pattern words) {
        return words.matcher(source.code()).region(from, to).results();
    }

    /** The obligations whose clauses it looks for, each with its place. */
    List<Judged> judges() {
        List<Judged> judges = new ArrayList<>();
        Matcher named = JUDGED.matcher(source.text());
        named.region(from, consequence());
        while (named.find()) {
            if (source.code().charAt(named.start()) != ' ') {
                judges.add(new Judged(named.group(1), named.start(1)));
            }
        }
        return judges;
    }

    record Judged(String obligation, int place) {}

    /** Where its consequence begins. */
    int consequence() {
        Matcher then = THEN.matcher(source.code());
        return then.region(from, to).find() ? Math.min(source.skipSpaces(then.end()), to) : to;
    }

    /** The kinds of facts that it looks for, as it names them. */
    List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        collect(said.getLhs(), kinds);
        return kinds;
    }

    private static void collect(BaseDescr element, List<String> kinds) {
        if (element instanceof PatternDescr pattern) {
            kinds.add(pattern.getObjectType());
        } else if (element instanceof ConditionalElementDescr several) {
            several.getDescrs().forEach(one -> collect((BaseDescr) one, kinds));
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
