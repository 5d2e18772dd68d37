package org.quorate.engine.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * One DRL file, parsed.
 *
 * @param source its text
 * @param content what the parser read
 * @param rules its rules, in their order
 */
record DrlFile(DrlSource source, PackageDescr content, List<DrlRule> rules) {

    /** Parses the sources; one that cannot be parsed is among the faults and not among the files. */
    static List<DrlFile> parse(List<DrlSource> sources, DrlFaults faults) {
        List<DrlFile> files = new ArrayList<>();
        for (DrlSource source : sources) {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr content = content(parser, source, faults);
            if (content != null) {
                files.add(new DrlFile(source, content, rules(content, source)));
            }
        }
        return files;
    }

    private static @Nullable PackageDescr content(DrlParser parser, DrlSource source, DrlFaults faults) {
        try {
            PackageDescr content = parser.parse(false, source.text());
            if (!parser.hasErrors()) {
                return content;
            }
            parser.getErrors().forEach(error -> report(error, source, faults));
        } catch (DroolsParserException | RuntimeException unreadable) {
            faults.in(source, 0, "a file that the parser cannot read", "rules in DRL");
        }
        return null;
    }

    private static void report(DroolsError error, DrlSource source, DrlFaults faults) {
        int line = error.getLines().length == 0 ? 1 : error.getLines()[0];
        int offset = source.offset(line, error instanceof ParserError placed ? placed.getCol() : 0);
        String what = error.getMessage()
                .replaceFirst("^\\[ERR \\d+] Line \\d+:\\d+ ", "")
                .replaceFirst("^mismatched input '<eof>'", "the end of the file, out of place")
                .replaceFirst("^mismatched input ''", "a quotation mark without its other")
                .replaceFirst("^mismatched input '(.*?)'", "«$1», out of place");
        faults.in(source, offset, what, "DRL, such as «rule \"…\" when … then … end»");
    }

    private static List<DrlRule> rules(PackageDescr content, DrlSource source) {
        return content.getRules().stream()
                .filter(one -> !(one instanceof QueryDescr))
                .map(one -> DrlRule.of(one, source))
                .toList();
    }

    String packageName() {
        return content.getName();
    }

    /** The text for the compiler, with these of its rules and every other line where it was. */
    String with(Set<DrlRule> kept) {
        StringBuilder text = new StringBuilder(source.text());
        for (int index = rules.size() - 1; index >= 0; index--) {
            DrlRule rule = rules.get(index);
            if (kept.contains(rule)) {
                Insertions.guard(rule, text);
            } else {
                blank(rule, text);
            }
        }
        return text.toString();
    }

    private static void blank(DrlRule rule, StringBuilder text) {
        for (int at = rule.from(); at < rule.to(); at++) {
            if (text.charAt(at) != '\n') {
                text.setCharAt(at, ' ');
            }
        }
    }
}
