package org.quorate.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quorate.finding.Evidence;
import org.quorate.finding.Finding;
import org.quorate.finding.OwedBy;
import org.quorate.finding.OwedTo;
import org.quorate.finding.Subject;

/** Prints a derivation for a person, from what was found to how it was found. */
final class DerivationText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final int DAY_WIDTH = 15;

    private final Derivation derivation;
    private final Finding finding;
    private final Paragraphs text = new Paragraphs();

    private DerivationText(Derivation derivation) {
        this.derivation = derivation;
        this.finding = derivation.finding();
    }

    static String of(Derivation derivation) {
        return new DerivationText(derivation).text();
    }

    private String text() {
        String kind = finding.kind() == null ? "" : ", " + finding.kind().id();
        text.line(0, finding.caseId() + ": " + finding.obligation() + ", " + about());
        text.line(0, finding.outcome().id() + kind + (finding.advisory() ? ", advisory" : ""));
        text.line(0, finding.explanation());
        clause();
        facts();
        reckoning();
        rules();
        return text.gap().toString();
    }

    private String about() {
        Subject subject = finding.subject();
        List<String> parts = new ArrayList<>();
        parts.add(subject.type() + " " + subject.id());
        if (subject.conference() != null && !subject.conference().equals(subject.id())) {
            parts.add("conference " + subject.conference());
        }
        OwedBy owedBy = finding.owedBy();
        if (owedBy != null) {
            parts.add("owed by "
                    + (owedBy.professional() == null
                            ? String.valueOf(owedBy.agency())
                            : owedBy.professional() + (owedBy.agency() == null ? "" : " (" + owedBy.agency() + ")")));
        }
        OwedTo owedTo = finding.owedTo();
        if (owedTo != null) {
            parts.add("owed to " + owedTo.id());
        }
        if (finding.child() != null) {
            parts.add("child " + finding.child());
        }
        return String.join(", ", parts);
    }

    private void clause() {
        String version = finding.policyVersion() == null ? "" : ", version " + finding.policyVersion();
        text.title("What the policy asks: " + finding.policy() + version);
        if (finding.clause() != null) {
            ClauseWords.add(finding.clause(), text);
        }
    }

    private void facts() {
        text.title("What the record says");
        for (Evidence evidence : finding.evidence()) {
            text.line(2, evidence.pointer() + ": " + (evidence.value() == null ? "(nothing)" : evidence.value()));
        }
        if (finding.evidence().isEmpty()) {
            text.line(2, "Nothing of it was looked at for this.");
        }
    }

    private void reckoning() {
        text.title("How it was reckoned");
        if (derivation.span() != null) {
            text.line(2, derivation.span());
        }
        for (CountedDay day : derivation.calendar()) {
            text.line(4, padded(day.day()) + "  " + said(day));
        }
        text.line(2, derivation.comparison());
    }

    private static String padded(LocalDate day) {
        String shown = DAY.format(day);
        return shown + " ".repeat(Math.max(0, DAY_WIDTH - shown.length()));
    }

    private String said(CountedDay day) {
        if (day.whyNot() != null) {
            return "not counted: " + day.whyNot();
        }
        if (day.number() == 0) {
            return "day 0: the count starts from it";
        }
        boolean last = finding.due() != null && day.day().equals(finding.due().day());
        return "day " + day.number() + (last ? ": the deadline, by the end of that day" : "");
    }

    private void rules() {
        text.title("Rules that fired");
        finding.firedRules().forEach(rule -> text.line(2, rule));
        if (finding.firedRules().isEmpty()) {
            text.line(2, "None.");
        }
    }
}
