package org.quorate.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Case snapshots, one a line. */
final class Cases {
    /** A conference that met everything which Medway asks for. */
    private static final String GOOD = """
            {"schema":"quorate.case-snapshot/1","caseId":"%s","partnership":"medway-2008",
            "children":[{"id":"c1","dateOfBirth":"2014-05-02"}],
            "professionals":[{"id":"w1","agency":"childrens-social-care"},{"id":"w2","agency":"police"},{"id":"w3","agency":"health"},{"id":"w9","agency":"independent-reviewing"}],
            "conferences":[{"id":"k1","type":"initial","startsAt":"2026-01-22T10:00","held":true,
            "chair":{"professional":"w9","independent":true},"childrenConsidered":["c1"],"invitations":[{"to":"w3"}],
            "attendance":[{"who":"w1","present":true},{"who":"w2","present":true},{"who":"w3","present":true}],
            "reports":[{"id":"r1","by":"w3","toChairAt":"2026-01-20T09:00","sharedWithParents":[{"at":"2026-01-20T15:00","how":"video"}],
            "shareWithChildAppropriate":false,"familyCommentsRecorded":true,"quality":{"factFromOpinion":true,"recommendations":true}}],
            "decision":{"thresholdQuestionConsidered":true,"children":[{"child":"c1","outcome":"no-plan"}]}}]}
            """.replace("\n", "");

    private Cases() {}

    /** One in which every duty is met. */
    static String met(String caseId) {
        return GOOD.formatted(caseId);
    }

    /** One whose report came six hours late. */
    static String breached(String caseId) {
        return met(caseId).replace("\"toChairAt\":\"2026-01-20T09:00\"", "\"toChairAt\":\"2026-01-21T16:00\"");
    }

    /** One of which nobody recorded whether the chair was independent. */
    static String undetermined(String caseId) {
        return met(caseId).replace(",\"independent\":true", "");
    }

    /** One with a conference in a year that cannot be reckoned. */
    static String outsideCalendar(String caseId) {
        return of("east-riding", caseId).replace("2026-01-2", "1999-01-2");
    }

    /** One without a partnership. */
    static String ofNobody(String caseId) {
        return met(caseId).replace("\"partnership\":\"medway-2008\",", "");
    }

    /** One that names a partnership. */
    static String of(String partnership, String caseId) {
        return met(caseId).replace("medway-2008", partnership);
    }

    /** Lines of an ndjson file. */
    static String lines(String... cases) {
        return String.join("\n", cases) + "\n";
    }

    /** So many cases, every third of them breached. */
    static String many(int count) {
        List<String> cases = IntStream.rangeClosed(1, count)
                .mapToObj(number -> number % 3 == 0 ? breached("C-" + number) : met("C-" + number))
                .collect(Collectors.toList());
        return lines(cases.toArray(String[]::new));
    }
}
