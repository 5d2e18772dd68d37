package org.quorate.facts;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Under which keys of a clause's {@code when} each kind of fact has something to say. */
public final class TraitKeys {
    private static final Set<String> PERSON = Set.of("agency", "role", "team");
    private static final Set<String> BIRTH = Set.of("age", "unborn");
    private static final Set<String> PERSON_OR_CHILD = Set.of("agency", "role", "team", "age", "unborn");
    private static final Set<String> CONFERENCE =
            Set.of("conference", "review", "decision", "category", "split", "medium", "age", "unborn");
    private static final Set<String> PLAN = Set.of("started-by", "category", "age", "unborn");

    private static final Map<Class<?>, Set<String>> BY_KIND = Map.ofEntries(
            Map.entry(AgencyRecommendation.class, PERSON),
            Map.entry(Arrival.class, PERSON),
            Map.entry(CancelledConference.class, CONFERENCE),
            Map.entry(ChildDecision.class, Set.of("decision", "category", "age", "unborn")),
            Map.entry(Complaint.class, Set.of("complaint")),
            Map.entry(Conference.class, CONFERENCE),
            Map.entry(ConsideredChild.class, BIRTH),
            Map.entry(CoreGroupMeeting.class, Set.of("core-group")),
            Map.entry(CoreGroupMember.class, PERSON),
            Map.entry(Disagreement.class, PERSON),
            Map.entry(Dissent.class, PERSON),
            Map.entry(Enquiry.class, BIRTH),
            Map.entry(Invitation.class, PERSON_OR_CHILD),
            Map.entry(InvitedAgency.class, PERSON),
            Map.entry(Invitee.class, PERSON),
            Map.entry(Plan.class, PLAN),
            Map.entry(PlanReview.class, ofReviews()),
            Map.entry(Practitioner.class, PERSON),
            Map.entry(Recipient.class, PERSON_OR_CHILD),
            Map.entry(Report.class, PERSON),
            Map.entry(ReviewDate.class, BIRTH),
            Map.entry(Transfer.class, BIRTH));

    private TraitKeys() {}

    private static Set<String> ofReviews() {
        Set<String> keys = new TreeSet<>(CONFERENCE);
        keys.addAll(PLAN);
        return keys;
    }

    /** All keys. */
    public static Set<String> all() {
        Set<String> all = new TreeSet<>();
        BY_KIND.values().forEach(all::addAll);
        return all;
    }

    /** The keys of that kind of fact; none where it is no circumstance of a duty. */
    public static Set<String> of(Class<?> kind) {
        return BY_KIND.getOrDefault(kind, Set.of());
    }
}
