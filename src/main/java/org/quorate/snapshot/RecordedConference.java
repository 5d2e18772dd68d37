package org.quorate.snapshot;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * A child protection conference.
 *
 * @param id the conference
 * @param type the type; pre-birth is judged as initial
 * @param enquiry the enquiry it belongs to; null where not recorded
 * @param enquiries the enquiries it belongs to, where there are several
 * @param transfer the transfer it belongs to; null where not recorded
 * @param startsAt when it starts or is to start; null where not recorded
 * @param endedAt when it ended; null where not recorded
 * @param held false where it was cancelled; null where not recorded
 * @param cancelledBecause why it was cancelled; inquorate, or other words; null where not recorded
 * @param medium how people met; null where not recorded
 * @param chair the chair; null where not recorded
 * @param childrenConsidered the children it considered
 * @param invitations who was invited: professionals, family and children alike
 * @param attendance who was there
 * @param interpreterProvided whether an interpreter was provided; null where not recorded
 * @param accessSupportProvided whether other support was provided; null where not recorded
 * @param familyViewsRecorded whether the family's views were recorded; null where not recorded
 * @param reports the reports to it
 * @param decision what it decided; null where not recorded
 * @param minutes to whom the minutes were sent
 * @param circulations to whom its documents were sent
 */
public record RecordedConference(
        String id,
        String type,
        @Nullable String enquiry,
        List<String> enquiries,
        @Nullable String transfer,
        @Nullable Moment startsAt,
        @Nullable Moment endedAt,
        @Nullable Boolean held,
        @Nullable String cancelledBecause,
        @Nullable String medium,
        @Nullable RecordedChair chair,
        List<String> childrenConsidered,
        List<RecordedInvitation> invitations,
        List<RecordedAttendance> attendance,
        @Nullable Boolean interpreterProvided,
        @Nullable Boolean accessSupportProvided,
        @Nullable Boolean familyViewsRecorded,
        List<RecordedReport> reports,
        @Nullable RecordedDecision decision,
        List<RecordedMinutes> minutes,
        List<RecordedCirculation> circulations) {

    /** The types that a conference may have. */
    public static final List<String> TYPES = List.of("initial", "review", "pre-birth", "transfer-in");

    private static final Set<String> MEDIA = Set.of("in-person", "virtual", "hybrid");

    private static final Set<String> DOCUMENTS = Set.of("minutes", "summary", "decision-letter", "plan");

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedConference {
        id = Field.required(id);
        type = Field.oneOf(TYPES, Field.required(type));
        cancelledBecause = Field.text(cancelledBecause);
        medium = medium == null ? null : Field.oneOf(MEDIA, medium);
        enquiries = Field.ids(enquiries);
        childrenConsidered = Field.ids(childrenConsidered);
        invitations = Field.list(invitations);
        attendance = Field.list(attendance);
        reports = Field.list(reports);
        minutes = Field.list(minutes);
        circulations = Field.documents(DOCUMENTS, circulations);
    }

    /** The enquiries that it names, as one or as a list. */
    public List<String> namedEnquiries() {
        return enquiry == null ? enquiries : List.of(enquiry);
    }

    /** The same conference with another list of who was there. */
    public RecordedConference attendedBy(List<RecordedAttendance> others) {
        return new RecordedConference(
                id,
                type,
                enquiry,
                enquiries,
                transfer,
                startsAt,
                endedAt,
                held,
                cancelledBecause,
                medium,
                chair,
                childrenConsidered,
                invitations,
                others,
                interpreterProvided,
                accessSupportProvided,
                familyViewsRecorded,
                reports,
                decision,
                minutes,
                circulations);
    }
}
