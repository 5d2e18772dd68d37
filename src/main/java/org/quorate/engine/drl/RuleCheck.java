package org.quorate.engine.drl;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.quorate.policy.Obligation;
import org.quorate.policy.ObligationFile;

/** Checks the rules of all files: their names, what they are called with, and which obligations are theirs. */
final class RuleCheck {
    private final ProgramRules program;
    private final DrlFaults faults;
    private final Map<String, DrlRule> names = new HashMap<>();
    private final Map<String, DrlRule> obligations = new HashMap<>();

    RuleCheck(ProgramRules program, DrlFaults faults) {
        this.program = program;
        this.faults = faults;
    }

    void check(Iterable<DrlFile> files) {
        for (DrlFile file : files) {
            file.rules().forEach(this::name);
            file.rules().forEach(this::obligation);
            file.rules().forEach(this::annotations);
            file.rules().forEach(this::attributes);
        }
        for (DrlFile file : files) {
            file.rules().forEach(this::judged);
        }
    }

    private void name(DrlRule rule) {
        DrlRule first = names.putIfAbsent(rule.name(), rule);
        if (program.names().contains(rule.name())) {
            faults.in(rule, rule.from(), "a rule «" + rule.name() + "», which the program has", "another name");
        } else if (first != null) {
            faults.in(rule, rule.from(), "a second rule «" + rule.name() + "»" + beside(first), "another name");
        } else if (rule.name().chars().anyMatch(Character::isISOControl)) {
            faults.in(rule, rule.from(), "a rule name with a control character", "a name in one line");
        }
    }

    private void obligation(DrlRule rule) {
        Obligation folder = rule.source().obligation();
        if (folder == null && rule.declares().isEmpty()) {
            return;
        }
        String obligation = folder == null ? rule.declares().get() : folder.id();
        int place = rule.placeOf("obligation");
        DrlRule first = obligations.putIfAbsent(obligation, rule);
        if (program.obligations().contains(obligation)) {
            faults.in(rule, place, "the obligation «" + obligation + "», which is the program's", "a name of your own");
        } else if (first != null && (folder == null || first.source().obligation() == null)) {
            faults.in(
                    rule,
                    place,
                    "the obligation «" + obligation + "» again" + beside(first),
                    "the annotation on one rule");
        }
    }

    private void annotations(DrlRule rule) {
        boolean annotated = !rule.said().getAnnotations().isEmpty();
        if (rule.source().obligation() == null) {
            new AnnotationCheck(rule, faults).check();
        } else if (annotated) {
            faults.in(rule, rule.from(), "annotations", "what they say in " + ObligationFile.NAME + ", and none here");
        }
    }

    private static String beside(DrlRule first) {
        return ", which is in " + first.source().path() + " already";
    }

    /** What a rule looks for has to be an obligation of the user's: those of the program have their rules. */
    private void judged(DrlRule rule) {
        for (DrlRule.Judged judged : rule.judges()) {
            if (program.obligations().contains(judged.obligation())) {
                String found = "the obligation «" + judged.obligation() + "», which the program's own rules judge";
                faults.in(rule, judged.place(), found, "an obligation of your own");
            } else if (!obligations.containsKey(judged.obligation())) {
                String expected =
                        "an obligation of yours: a folder obligations/<id>/, or a rule's @obligation( \"…\" )";
                faults.unknown(rule, judged.place(), judged.obligation(), expected, obligations.keySet());
            }
        }
    }

    private void attributes(DrlRule rule) {
        for (AttributeDescr attribute : rule.said().getAttributes().values()) {
            Pattern name = Pattern.compile("\\b" + Pattern.quote(attribute.getName()) + "\\b");
            boolean isOwn = rule.times(name) > 0;
            Attributes.refusal(attribute)
                    .filter(why -> isOwn)
                    .ifPresent(why -> faults.in(rule, rule.placeOf(name), why, Attributes.USABLE));
        }
        if (rule.said().getParentName() != null) {
            faults.in(rule, rule.from(), "a rule that extends another", "a rule that can be read by itself");
        }
    }
}
