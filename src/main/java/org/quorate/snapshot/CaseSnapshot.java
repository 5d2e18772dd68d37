package org.quorate.snapshot;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * What the record of one case says at one moment: one household, its children, enquiries, conferences, plans and core groups.
 *
 * @param schema the version of this format
 * @param caseId the case
 * @param partnership the policy pack the case is judged by when none is named; null where not recorded
 * @param takenAt when the record was read; missing means as new as the as-of moment; may be null
 * @param recorded the parts that the source keeps; missing means all of them; may be null
 * @param notRecorded fields of kept parts that the source does not keep, dotted and without indexes
 * @param recordedFrom the day before which the source keeps nothing; null where not recorded
 * @param children the children of the case
 * @param family parents, carers and other family
 * @param professionals the professionals, by id
 * @param enquiries section 47 enquiries
 * @param conferences child protection conferences, held, planned or cancelled
 * @param plans child protection plans
 * @param coreGroups core group meetings
 * @param disagreements disagreements between professionals
 * @param complaints complaints of the family
 * @param transfers moves of a child into the area
 * @param approvals departures that the procedure lets someone approve
 */
public record CaseSnapshot(
        String schema,
        String caseId,
        @Nullable String partnership,
        @Nullable Moment takenAt,
        @Nullable List<String> recorded,
        List<String> notRecorded,
        @Nullable Moment recordedFrom,
        List<RecordedChild> children,
        List<RecordedFamilyMember> family,
        List<RecordedProfessional> professionals,
        List<RecordedEnquiry> enquiries,
        List<RecordedConference> conferences,
        List<RecordedPlan> plans,
        List<RecordedCoreGroup> coreGroups,
        List<RecordedDisagreement> disagreements,
        List<RecordedComplaint> complaints,
        List<RecordedTransfer> transfers,
        List<RecordedApproval> approvals) {

    private static final Set<String> VERSIONS = Set.of("quorate.case-snapshot/1");

    private static final Set<String> PARTS = Set.of(
            "conferences",
            "invitations",
            "attendance",
            "reports",
            "report-quality",
            "family",
            "decisions",
            "minutes",
            "plans",
            "core-groups",
            "core-group-records",
            "disagreements",
            "complaints",
            "enquiries",
            "transfers",
            "approvals");

    /** The parts that a source may keep. */
    public static Set<String> parts() {
        return PARTS;
    }

    /** The names of all fields, dotted from the case and without indexes. */
    public static Set<String> fields() {
        return Schema.fields();
    }

    /**
     * What is wrong between its parts: ids that stand twice, references to nothing. One that was read from a document has
     * no such faults; one that was built in memory may.
     */
    public List<Rejected> faults() {
        Faults faults = new Faults();
        References.check(this, faults);
        return faults.list().stream().map(one -> Rejected.inMemory(one, caseId)).toList();
    }

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public CaseSnapshot {
        schema = Field.oneOf(VERSIONS, Field.required(schema));
        caseId = Field.required(caseId);
        recorded = recorded == null ? null : Field.allOf(PARTS, recorded);
        notRecorded = Field.list(notRecorded);
        recordedFrom = Field.day(recordedFrom);
        children = Field.list(children);
        family = Field.list(family);
        professionals = Field.list(professionals);
        enquiries = Field.list(enquiries);
        conferences = Field.list(conferences);
        plans = Field.list(plans);
        coreGroups = Field.list(coreGroups);
        disagreements = Field.list(disagreements);
        complaints = Field.list(complaints);
        transfers = Field.list(transfers);
        approvals = Field.list(approvals);
    }
}
