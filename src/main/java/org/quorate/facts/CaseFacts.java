package org.quorate.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedApproval;
import org.quorate.snapshot.RecordedChild;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedEnquiry;
import org.quorate.snapshot.RecordedPlan;
import org.quorate.time.AsOf;
import org.quorate.time.Moment;

/**
 * One case as facts for the rules.
 *
 * @param caseId the case
 * @param facts what the rules match
 * @param asOf the moment of judging
 * @param takenAt the first instant at which the snapshot may have been taken; null where it is as new as the as-of moment
 * @param recordedFrom the first instant from which the source keeps anything; null where it always did
 * @param keeps whether the source keeps a part, or a field of a kept part, dotted and without indexes
 * @param began the first day on which the record says anything of the case; null where it has no dates
 * @param approvals the approvals given by then, by obligation and subject
 * @param furtherFacts what only rules about findings match, read when it is asked for
 */
public record CaseFacts(
        String caseId,
        List<Object> facts,
        AsOf asOf,
        @Nullable Instant takenAt,
        @Nullable Instant recordedFrom,
        Predicate<String> keeps,
        @Nullable LocalDate began,
        Map<String, String> approvals,
        Supplier<List<Object>> furtherFacts) {

    /** What only rules about findings match, beside the other facts. */
    public List<Object> forPatterns() {
        return furtherFacts.get();
    }

    /** The approval of a departure from an obligation about that subject; null where none was given. */
    public @Nullable String approval(String obligation, String subject) {
        return approvals.get(obligation + "\n" + subject);
    }

    /**
     * Reads a checked snapshot, with agencies by the names they are counted under.
     *
     * @param asked the kinds of facts that a rule asks for; no others are read
     */
    public static CaseFacts of(CaseSnapshot snapshot, AsOf asOf, AgencyNames agencies, Predicate<Class<?>> asked) {
        Moment taken = snapshot.takenAt();
        boolean older = taken != null && taken.last().isBefore(asOf.instant());
        Instant horizon = taken != null && older ? taken.last() : asOf.instant();
        Keeping keeping = Keeping.of(snapshot, horizon);
        FactList facts = new FactList(asked);
        CaseRecord record = CaseRecord.of(snapshot, keeping, agencies);
        read(record, facts);
        Moment from = snapshot.recordedFrom();
        return new CaseFacts(
                snapshot.caseId(),
                facts.facts(),
                asOf,
                taken != null && taken.first().isBefore(asOf.instant()) ? taken.first() : null,
                from == null ? null : from.first(),
                keeping::keepsNamed,
                began(snapshot),
                approvals(snapshot, keeping),
                () -> furtherFacts(record));
    }

    private static @Nullable LocalDate began(CaseSnapshot snapshot) {
        Stream<@Nullable Moment> enquiries = snapshot.enquiries().stream().map(RecordedEnquiry::strategyDiscussionAt);
        Stream<@Nullable Moment> conferences = snapshot.conferences().stream().map(RecordedConference::startsAt);
        Stream<@Nullable Moment> plans = snapshot.plans().stream().map(RecordedPlan::startedOn);
        return Stream.of(enquiries, conferences, plans)
                .flatMap(moments -> moments)
                .filter(Objects::nonNull)
                .map(Moment::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Map<String, String> approvals(CaseSnapshot snapshot, Keeping keeping) {
        Map<String, String> approvals = new HashMap<>();
        snapshot.approvals().stream()
                .filter(one -> keeping.keeps("approvals")
                        && one.at() != null
                        && one.at().hasHappenedBy(keeping.horizon()))
                .sorted(Comparator.comparing(RecordedApproval::id))
                .forEach(one -> approvals.putIfAbsent(one.obligation() + "\n" + one.subject(), one.id()));
        return approvals;
    }

    private static List<Object> furtherFacts(CaseRecord record) {
        List<Object> facts = new ArrayList<>();
        new SuccessionReading(record).read(facts::add);
        new PractitionerReading(record).read(facts::add);
        return facts;
    }

    private static void read(CaseRecord record, FactList facts) {
        Keeping keeping = record.keeping();
        for (RecordedChild child : record.snapshot().children()) {
            if (!Boolean.FALSE.equals(child.household())) {
                facts.add(new Child(child.id()));
            }
        }
        List<ConferenceReading> conferences = ConferenceReading.all(record);
        conferences.forEach(one -> one.read(facts));
        if (keeping.keeps("enquiries")) {
            facts.read(Set.of(Enquiry.class), new EnquiryReading(record, conferences)::read);
        }
        facts.read(
                Set.of(CoreGroupDate.class, ReviewDate.class, UnplannedCoreGroup.class),
                new DatesSetReading(record, new CoreGroupReading(record.snapshot(), record.keeping()))::read);
        readCoreGroups(record, conferences, facts);
        facts.read(Set.of(Transfer.class), new TransferReading(record, conferences)::read);
        facts.read(Set.of(Complaint.class), new ComplaintReading(record)::read);
        facts.read(Set.of(Disagreement.class), new DisagreementReading(record)::read);
    }

    private static void readCoreGroups(CaseRecord record, List<ConferenceReading> conferences, FactList facts) {
        CoreGroupReading coreGroups = new CoreGroupReading(record.snapshot(), record.keeping());
        facts.read(Set.of(CoreGroup.class), coreGroups::read);
        facts.read(Set.of(Recipient.class, UnlistedRecipients.class), new CoreGroupRecipients(record)::read);
        facts.read(
                Set.of(CoreGroupMeeting.class, CoreGroupMember.class),
                new CoreGroupMeetingReading(record, coreGroups)::read);
        facts.read(Set.of(FinalCoreGroup.class), to -> new FinalCoreGroupReading(record).read(conferences, to));
        facts.read(Set.of(PlanBeginning.class, PlanEnding.class), new PlanCourseReading(record)::read);
        if (record.keeping().keeps("plans")) {
            facts.read(Set.of(Plan.class, PlanReview.class), new PlanReading(record, conferences, coreGroups)::read);
        }
    }
}
