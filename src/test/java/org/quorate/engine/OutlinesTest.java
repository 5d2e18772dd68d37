package org.quorate.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.finding.CaseOutline;
import org.quorate.finding.ComingConference;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.policy.Pack;
import org.quorate.policy.PackLibrary;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.ParsedCase;
import org.quorate.snapshot.RawDocument;
import org.quorate.snapshot.SnapshotParser;
import org.quorate.time.AsOf;

/** What a picture of a case shows: its meetings, its plans, and how ready its next conferences are. */
class OutlinesTest {
    private static final RuleBase RULES = RuleBase.builtIn();
    private static final PackLibrary PACKS = new PackLibrary(RULES.catalogue().forms(), null, null);
    private static final AsOf AS_OF = AsOf.parse("2026-03-31");
    private static final String COMING = """
            {"schema":"quorate.case-snapshot/1","caseId":"C-1",
             "children":[{"id":"c1"}],"family":[{"id":"f1","relation":"parent"}],
             "professionals":[{"id":"w1","agency":"childrens-social-care"},{"id":"w2","agency":"police"},
              {"id":"w3","agency":"health"},{"id":"w4","agency":"health"},{"id":"w9","agency":"independent-reviewing"}],
             "conferences":[{"id":"k1","type":"review","startsAt":"2026-04-20T10:00","chair":{"professional":"w9"},
              "invitations":[{"to":"w9","sentOn":"2026-03-20"},{"to":"w1","sentOn":"2026-03-20"},
               {"to":"w2","sentOn":"2026-03-20"%s},{"to":"w3"},{"to":"f1","sentOn":"2026-04-02"}],
              "reports":[{"id":"r1","by":"w3","toChairAt":"2026-03-30T09:00",
               "sharedWithParents":[{"at":"2026-03-30","how":"post"},{"at":"2026-03-29","how":"email"}]}]}]}
            """;

    private static CaseOutline outline(String json, String policy) {
        return outline(json, List.of(PACKS.pack(policy).orElseThrow()));
    }

    private static CaseOutline outline(String json, List<Pack> packs) {
        RawDocument document = new RawDocument("case", 0, json.getBytes(UTF_8));
        CaseSnapshot snapshot = ((ParsedCase.Accepted) new SnapshotParser().parse(document)).snapshot();
        Outlines outlines = new Outlines(new Judge(RULES, PACKS.agencies())::judge, PACKS.agencies());
        List<Finding> findings = outlines.judge(snapshot, packs, AS_OF);
        return outlines.outline(snapshot, packs, AS_OF, findings);
    }

    private static ComingConference coming(String police) {
        return outline(COMING.formatted(police), "medway-2008").coming().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | yes | childrens-social-care, health, police",
                ",\"apologiesAt\":\"2026-03-30\" | no | childrens-social-care, health",
                ",\"apologiesAt\":\"2026-04-02\" | yes | childrens-social-care, health, police",
                ",\"apologiesAt\":\"2026-03-30\",\"representative\":\"w4\" | yes | childrens-social-care, health, police",
                ",\"apologiesAt\":\"2026-03-30\",\"representative\":\"w4\"},{\"to\":\"w4\",\"apologiesAt\":\"2026-03-30\" | no | childrens-social-care, health"
            })
    void whether_the_apologies_so_far_leave_a_quorum(String police, String holds, String expected) {
        assertThat(coming(police == null ? "" : police).quorum())
                .singleElement()
                .satisfies(quorum -> {
                    assertThat(quorum.policy()).isEqualTo("medway-2008");
                    assertThat(quorum.formula()).isEqualTo("childrens-social-care, police and health");
                    assertThat(quorum.holds()).isEqualTo(holds);
                    assertThat(String.join(", ", quorum.expected())).isEqualTo(expected);
                });
    }

    @Test
    void without_invitations_nobody_can_tell_of_the_quorum() {
        String json = COMING.formatted("")
                .replace("\"children\"", "\"recorded\":[\"conferences\",\"attendance\",\"reports\"],\"children\"");
        ComingConference coming = outline(json, "medway-2008").coming().get(0);
        assertThat(coming.invitationsKept()).isFalse();
        assertThat(coming.invitations()).isEmpty();
        assertThat(coming.quorum())
                .extracting(ComingConference.ExpectedQuorum::holds)
                .containsExactly("cannot-tell");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conferences.invitations | false | cannot-tell",
                "conferences.invitations.apologiesAt | true | cannot-tell",
                "conferences.reports.toChairAt | true | yes"
            })
    void what_the_source_does_not_keep_is_neither_done_nor_open(String field, boolean invitations, String holds) {
        String json = COMING.formatted("").replace("\"children\"", "\"notRecorded\":[\"" + field + "\"],\"children\"");
        ComingConference coming = outline(json, "medway-2008").coming().get(0);
        assertThat(coming.invitationsKept()).isEqualTo(invitations);
        assertThat(coming.quorum())
                .extracting(ComingConference.ExpectedQuorum::holds)
                .containsExactly(holds);
        if (invitations) {
            assertThat(coming.notKept()).containsExactly(field);
        }
    }

    @Test
    void what_lies_after_the_moment_of_judging_is_still_open() {
        assertThat(coming("").invitations())
                .extracting(one -> one.who() + " " + one.group() + " " + one.sent())
                .containsExactly(
                        "w9 professional 2026-03-20",
                        "w1 professional 2026-03-20",
                        "w2 professional 2026-03-20",
                        "w3 professional null",
                        "f1 family null");
    }

    @Test
    void each_report_and_each_agency_without_one_is_told() {
        assertThat(coming("").reports())
                .extracting(one -> one.agency() + " " + one.report() + " " + one.toChair() + " " + one.shared())
                .containsExactly(
                        "health r1 2026-03-30T09:00 2026-03-29",
                        "childrens-social-care null null null",
                        "police null null null");
    }

    /** As {@code report-provided} is met for all of them by it. */
    @Test
    void a_collective_report_at_a_review_stands_for_every_agencys() {
        String collective = COMING.formatted("").replace("\"id\":\"r1\",", "\"id\":\"r1\",\"collective\":true,");
        assertThat(outline(collective, "medway-2008").coming().get(0).reports())
                .extracting(ComingConference.AwaitedReport::report)
                .containsExactly("r1");
        assertThat(outline(collective.replace("\"review\"", "\"initial\""), "medway-2008")
                        .coming()
                        .get(0)
                        .reports())
                .extracting(one -> one.agency() + " " + one.report())
                .containsExactly("health r1", "childrens-social-care null", "police null");
    }

    /** Health and police are one agency there; with the program's own pack beside it, each is also one by itself. */
    @Test
    void under_an_agency_map_only_its_agencies_are_awaited(@TempDir Path folder) throws IOException {
        Path pack = folder.resolve("policies/merged");
        Files.createDirectories(pack);
        Files.writeString(pack.resolve("policy.yaml"), """
                id: merged
                title: A guide
                board: A board
                nation: england
                agencyMap: { public-services: [health, police] }
                sources: { guide: { title: A guide, file: guide.txt } }
                clauses:
                  report-provided: { modality: must, cite: { guide: A report from each agency } }
                """);
        PackLibrary packs = new PackLibrary(RULES.catalogue().forms(), folder, null);
        Pack merged = packs.pack("merged").orElseThrow();
        assertThat(reports(merged)).containsExactly("public-services r1", "childrens-social-care null");
        assertThat(reports(merged, PACKS.pack("medway-2008").orElseThrow()))
                .containsExactly("public-services r1", "childrens-social-care null", "police null");
    }

    private static List<String> reports(Pack... packs) {
        return outline(COMING.formatted(""), List.of(packs)).coming().get(0).reports().stream()
                .map(one -> one.agency() + " " + one.report())
                .toList();
    }

    @Test
    void what_stands_in_a_list_that_the_source_does_not_keep_is_no_meeting() {
        String json = """
                {"schema":"quorate.case-snapshot/1","caseId":"C-5","recorded":["conferences"],"children":[{"id":"c1"}],
                 "enquiries":[{"id":"q1","children":["c1"],"strategyDiscussionAt":"2026-01-02T14:00"}],
                 "conferences":[{"id":"k1","type":"initial","startsAt":"2026-01-12T10:00"}],
                 "plans":[{"id":"p1","child":"c1","startedOn":"2026-01-12"}],
                 "coreGroups":[{"id":"g1","heldAt":"2026-01-20"}]}
                """;
        assertThat(outline(json, "gwent").events())
                .extracting(CaseOutline.Event::id)
                .containsExactly("k1");
        assertThat(outline(json, "gwent").plans()).isEmpty();
    }

    /** Held on the eleventh day: late by calendar days, and in time by working days. */
    @Test
    void a_finding_that_hangs_on_a_reading_is_told_with_its_other_outcome() {
        String json = """
                {"schema":"quorate.case-snapshot/1","caseId":"C-2","children":[{"id":"c1"}],
                 "conferences":[{"id":"k1","type":"initial","startsAt":"2026-01-12T10:00","childrenConsidered":["c1"],
                  "decision":{"children":[{"child":"c1","outcome":"plan","category":"neglect"}]}}],
                 "plans":[{"id":"p1","child":"c1","startedOn":"2026-01-12"}],
                 "coreGroups":[{"id":"g1","heldAt":"%s"}]}
                """;
        assertThat(outline(json.formatted("2026-01-23T10:00"), "east-riding").otherwise())
                .extracting(CaseOutline.Otherwise::outcome)
                .contains(Outcome.MET);
        assertThat(outline(json.formatted("2026-01-20T10:00"), "east-riding").otherwise())
                .extracting(CaseOutline.Otherwise::outcome)
                .doesNotContain(Outcome.MET);
    }

    @Test
    void an_end_or_a_plan_after_the_record_was_taken_has_not_happened() {
        CaseOutline outline = outline("""
                {"schema":"quorate.case-snapshot/1","caseId":"C-4","takenAt":"2026-01-12T11:00","children":[{"id":"c1"}],
                 "conferences":[{"id":"k1","type":"initial","startsAt":"2026-01-12T10:00","endedAt":"2026-01-12T12:00"}],
                 "plans":[{"id":"p1","child":"c1","startedOn":"2026-02-12"}]}
                """, "gwent");
        assertThat(outline.events())
                .extracting(one -> one.state() + " " + one.until())
                .containsExactly("held null");
        assertThat(outline.plans()).isEmpty();
    }

    @Test
    void meetings_are_held_planned_or_cancelled() {
        CaseOutline outline = outline("""
                {"schema":"quorate.case-snapshot/1","caseId":"C-3","takenAt":"2026-03-01T00:00","children":[{"id":"c1"}],
                 "enquiries":[{"id":"q1","children":["c1"],"strategyDiscussionAt":"2026-01-02T14:00"}],
                 "conferences":[{"id":"k1","type":"initial","startsAt":"2026-01-12T10:00","endedAt":"2026-01-12T12:00"},
                  {"id":"k2","type":"review","startsAt":"2026-02-12","held":false},
                  {"id":"k3","type":"review","startsAt":"2026-03-12T10:00"},{"id":"k4","type":"review"}],
                 "plans":[{"id":"p1","child":"c1","startedOn":"2026-01-12","endedOn":"2026-03-12","category":"neglect"}],
                 "coreGroups":[{"id":"g1","heldAt":"2026-01-20"}]}
                """, "gwent");
        assertThat(outline.events())
                .extracting(
                        one -> one.type() + " " + one.id() + " " + one.kind() + " " + one.state() + " " + one.when())
                .containsExactly(
                        "strategy-discussion q1 null held 2026-01-02T14:00",
                        "conference k1 initial held 2026-01-12T10:00",
                        "conference k2 review cancelled 2026-02-12",
                        "conference k3 review planned 2026-03-12T10:00",
                        "core-group g1 null held 2026-01-20");
        assertThat(outline.plans())
                .extracting(one ->
                        one.id() + " " + one.child() + " " + one.from() + " " + one.until() + " " + one.category())
                .containsExactly("p1 c1 2026-01-12 null neglect");
        assertThat(outline.coming()).extracting(ComingConference::id).containsExactly("k3");
    }
}
