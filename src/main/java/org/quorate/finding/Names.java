package org.quorate.finding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Deadline;

/** Names what a finding is about and who owes it, for the braces in the phrases. Ids and agencies only, never names. */
final class Names {
    private final Finding finding;

    Names(Finding finding) {
        this.finding = finding;
    }

    /** What stands for that name; null where the finding has nothing of the kind. */
    @Nullable
    String of(String name) {
        return switch (name) {
            case "report" -> report();
            case "who" -> who();
            case "to" -> to();
            case "child" -> finding.child();
            case "for-child" -> forChild();
            case "agency" -> agency();
            case "conference" -> conference();
            case "conference-id" ->
                finding.subject().type().equals("conference")
                        ? finding.subject().id()
                        : null;
            case "way" -> way();
            case "document" -> document();
            case "obligation" -> finding.obligation();
            case "subject" -> subject();
            default -> finding.subject().type().equals(name) ? finding.subject().id() : null;
        };
    }

    /** For whom; nothing where it is for no child in particular, and null where nobody knows what it is. */
    private @Nullable String forChild() {
        if (finding.child() != null) {
            return " for child " + finding.child();
        }
        return finding.due() == null ? null : "";
    }

    private @Nullable String agency() {
        OwedBy owedBy = finding.owedBy();
        return owedBy == null || owedBy.agency() == null ? null : Phrases.agency(owedBy.agency());
    }

    private @Nullable String report() {
        String agency = agency();
        if (agency != null) {
            return agency + " report";
        }
        return finding.subject().type().equals("report")
                ? "report " + finding.subject().id()
                : null;
    }

    private @Nullable String who() {
        OwedBy owedBy = finding.owedBy();
        return owedBy == null || owedBy.professional() == null
                ? null
                : professional(owedBy.professional(), owedBy.agency());
    }

    private @Nullable String to() {
        OwedTo owedTo = finding.owedTo();
        if (owedTo == null) {
            return null;
        }
        return switch (owedTo.type()) {
            case "professional" -> professional(owedTo.id(), owedTo.agency());
            case "family" -> "family member " + owedTo.id();
            default -> owedTo.type() + " " + owedTo.id();
        };
    }

    private static String professional(String id, @Nullable String agency) {
        return "professional " + id + (agency == null ? "" : " (" + Phrases.agency(agency) + ")");
    }

    /** The conference by its type, and its day where that is the deadline. */
    private @Nullable String conference() {
        Subject subject = finding.subject();
        if (subject.conference() == null) {
            return null;
        }
        String type = subject.conferenceType() == null ? "" : subject.conferenceType() + " ";
        Deadline due = finding.due();
        String day = due == null || !DueText.isMeeting(due) ? "" : " on " + Dates.date(DueText.firstDay(due));
        return type + "conference" + day;
    }

    /** In which way a report was shared, where the record says so. */
    private String way() {
        List<Evidence> evidence = finding.evidence();
        String recorded = evidence.isEmpty() ? null : evidence.get(0).value();
        return recorded == null ? "in a way that the policy asks for" : Phrases.way(recorded);
    }

    /** The document that the clause names. */
    private String document() {
        Set<String> documents =
                finding.clause() == null ? Set.of() : finding.clause().words("document");
        return documents.isEmpty()
                ? "document"
                : String.join(" and ", documents).replace('-', ' ');
    }

    private String subject() {
        String type = finding.subject().type();
        return type.replace('-', ' ') + " " + finding.subject().id();
    }
}
