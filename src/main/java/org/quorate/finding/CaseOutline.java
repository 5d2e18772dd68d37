package org.quorate.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * What a picture of a case shows beside its findings: its meetings, its plans, and how ready its next conferences are.
 * Ids and moments only. What lies after the as-of moment, or after the record was taken, has not happened.
 *
 * @param caseId the case
 * @param events its strategy discussions, conferences and core groups that have a date, in the order of the record
 * @param plans its child protection plans that have a beginning
 * @param coming the conferences that are still to come, in the order of the record
 * @param otherwise how findings would come out in the reading that their packs did not choose, only where that differs
 */
public record CaseOutline(
        String caseId,
        List<Event> events,
        List<PlanCourse> plans,
        List<ComingConference> coming,
        List<Otherwise> otherwise) {

    /**
     * A meeting.
     *
     * @param type {@code strategy-discussion}, {@code conference} or {@code core-group}
     * @param id its id; of a strategy discussion, its enquiry's
     * @param kind a conference's type; null for any other
     * @param state {@code held}, {@code planned} or {@code cancelled}
     * @param when when it begins
     * @param until when it ended; null where that is not recorded
     * @param children the children it is about
     */
    public record Event(
            String type,
            String id,
            @Nullable String kind,
            String state,
            Moment when,
            @Nullable Moment until,
            List<String> children) {}

    /**
     * A child protection plan.
     *
     * @param from the day it began
     * @param until the day it ended; null where it has not ended
     * @param category the category; null where none is recorded
     */
    public record PlanCourse(
            String id,
            String child,
            Moment from,
            @Nullable Moment until,
            @Nullable String category) {}

    /**
     * A finding that hangs on a reading.
     *
     * @param fingerprint the duty
     * @param outcome what it would be in the other reading
     */
    public record Otherwise(String fingerprint, Outcome outcome) {}
}
