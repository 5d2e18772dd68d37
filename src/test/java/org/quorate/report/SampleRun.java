package org.quorate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.DutySample;
import org.quorate.finding.Finding;
import org.quorate.finding.FindingMaker;
import org.quorate.finding.FindingOrder;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;
import org.quorate.finding.Subject;
import org.quorate.finding.Summary;
import org.quorate.finding.Waived;
import org.quorate.policy.AgencyMap;
import org.quorate.policy.Clause;
import org.quorate.policy.InForce;
import org.quorate.policy.Modality;
import org.quorate.policy.Pack;
import org.quorate.snapshot.Rejected;
import org.quorate.time.AsOf;
import org.quorate.time.Calendars;
import org.quorate.time.Nation;

/** A small run with every outcome and kind, and what each format makes of a run. */
final class SampleRun {
    static final AsOf AS_OF = AsOf.parse("2026-08-31");
    static final Header HEADER = new Header(AS_OF, "quorate 0.1.0");

    private SampleRun() {}

    /** What a format makes of the sample. */
    static String written(Format format) {
        return written(format, Look.PLAIN, cases(), rejected());
    }

    /** What a format makes of these; the bytes have to be UTF-8 through and through. */
    static String written(Format format, Look look, List<List<Finding>> cases, List<Rejected> rejected) {
        byte[] bytes = bytes(format, look, cases, rejected);
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notText) {
            throw new AssertionError(format.id() + " is not UTF-8", notText);
        }
    }

    /** The same as bytes, for formats that are no text. */
    static byte[] bytes(Format format, Look look, List<List<Finding>> cases, List<Rejected> rejected) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FindingsWriter writer = Reports.open(format, out, HEADER, look)) {
            Summary summary = format.showsFigures() ? Summary.withFigures() : new Summary();
            for (List<Finding> oneCase : cases) {
                summary.add(oneCase);
                writer.write(oneCase);
            }
            for (Rejected one : rejected) {
                summary.reject();
                writer.reject(one);
            }
            writer.end(summary, packs());
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static List<Pack> packs() {
        return List.of(
                pack("gwent", "Tips for Practitioners", "Gwent Safeguarding", null),
                pack("medway-2008", "Practice Guidance", "Medway Board", LocalDate.of(2008, 4, 1)));
    }

    private static Pack pack(String id, String title, String board, @Nullable LocalDate from) {
        return new Pack(
                id,
                title,
                board,
                Nation.ENGLAND,
                null,
                List.of(new Clause.Stretch(new InForce(from, null), from == null ? null : from.toString())),
                List.of(),
                List.of(),
                AgencyMap.NONE,
                Calendars.builtIn().of(Nation.ENGLAND),
                "00".repeat(32));
    }

    static List<Rejected> rejected() {
        return List.of(
                new Rejected(
                        "cases/a.json",
                        12L,
                        5,
                        "/conferences/0/startsAt",
                        "MW-0020",
                        "«yesterday»",
                        "a date or date-time",
                        null,
                        "At «/conferences/0/startsAt» stands «yesterday»; expected was a date or date-time."),
                Rejected.file("cases/b.json", "a case snapshot", "It is empty."));
    }

    /** The reason is a text that a person wrote, and may be hostile (T34). */
    private static final Waived WAIVED = new Waived(
            "p7",
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 12, 31),
            "=1+1 </script><script>alert(1)</script> \" onload=\u202e");

    static List<List<Finding>> cases() {
        return Stream.of(worse(), first(), untold())
                .map(findings -> findings.stream().sorted(FindingOrder.PRINTED).toList())
                .toList();
    }

    private static List<Finding> first() {
        return List.of(
                must("report-to-chair[initial]").done("2026-01-21T16:00").is(Outcome.BREACHED, Kind.LATE),
                must("report-provided").is(Outcome.MET),
                must("household-children-considered").is(Outcome.BREACHED, Kind.CONDITION_FAILED),
                may("core-group-record-to-chair").is(Outcome.BREACHED, Kind.NOT_DONE),
                may("quorum").is(Outcome.MET),
                must("first-review").asOf("2026-04-01").is(Outcome.DUE),
                must("report-share-method")
                        .about(Subject.ofCase("MW-0017"))
                        .by(null)
                        .is(Outcome.NOT_APPLICABLE));
    }

    private static List<Finding> worse() {
        return List.of(
                gwent("minutes-circulated").is(Outcome.BREACHED, Kind.NOT_DONE),
                gwent("first-core-group").is(Outcome.BREACHED, Kind.NOT_DONE),
                gwent("agency-attendance")
                        .evidence("/conferences/0/attendance/1/present", "true")
                        .is(Outcome.MET),
                gwent("later-review").is(Outcome.DUE),
                must("report-to-chair[initial]").of("MW-0018").is(Outcome.BREACHED, Kind.NOT_DONE),
                must("report-to-chair[initial]")
                        .of("MW-0018")
                        .about(new Subject("conference", "k1", "k1", "initial"))
                        .is(Outcome.BREACHED, Kind.NOT_DONE)
                        .waivedIn(finding -> WAIVED));
    }

    private static List<Finding> untold() {
        return List.of(
                must("report-to-chair[initial]")
                        .of("MW-0019")
                        .done("2026-01-21")
                        .evidence("/conferences/0/reports/0/toChairAt", "2026-01-21")
                        .is(Outcome.UNDETERMINED, Kind.TIME_OF_DAY_UNKNOWN),
                must("report-to-chair[review]")
                        .of("MW-0019")
                        .detail("`conferences.reports.toChairAt`")
                        .is(Outcome.UNDETERMINED, Kind.NOT_RECORDED),
                must("report-shared-with-parents")
                        .of("MW-0019")
                        .detail("`conferences.reports.toChairAt`")
                        .is(Outcome.UNDETERMINED, Kind.NOT_RECORDED),
                must("first-review")
                        .of("MW-0019")
                        .detail("the plan ends before it starts")
                        .is(Outcome.UNDETERMINED, Kind.INCONSISTENT),
                must("quorum").of("MW-0019").is(Outcome.UNDETERMINED, Kind.RECORD_TOO_OLD),
                failed("MW-0019"));
    }

    static FindingMaker must(String clause) {
        return DutySample.of(clause).maker("medway-2008", Modality.MUST);
    }

    private static FindingMaker may(String clause) {
        return DutySample.of(clause).maker("medway-2008", Modality.MAY);
    }

    private static FindingMaker gwent(String clause) {
        return DutySample.of(clause).maker("gwent", Modality.SHOULD).of("MW-0018");
    }

    /** A case that no clause could be judged in. */
    private static Finding failed(String caseId) {
        return new Finding(
                caseId,
                "gwent",
                null,
                "judging",
                null,
                Subject.ofCase(caseId),
                null,
                null,
                null,
                null,
                Outcome.ERROR,
                null,
                false,
                null,
                null,
                null,
                null,
                AS_OF,
                "the rule «quorum: each conference» failed",
                List.of(),
                "fedcba9876543210fedcba9876543210",
                List.of());
    }
}
