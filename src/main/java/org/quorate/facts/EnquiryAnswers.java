package org.quorate.facts;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedEnquiry;
import org.quorate.time.Moment;

/**
 * Which enquiries an initial conference answers. Sources hold an enquiry for each child, and siblings share a
 * conference: it answers the enquiries that it names, and for each child considered of whom none of these is about, the
 * child's latest enquiry by its strategy discussion at or before the conference's start, unless another conference
 * names that enquiry or it led to no conference. One that no conference answers so, and whose strategy discussion lies
 * a few days after a conference about a child of it, is answered by that conference, and the record contradicts itself.
 */
final class EnquiryAnswers {
    /** How many days a conference may lie before the discussion that led to it, by a slip of the record. */
    private static final long MOST_DAYS_EARLY = 5;

    private final CaseSnapshot snapshot;
    private final Function<RecordedEnquiry, @Nullable Moment> discussed;
    private final List<RecordedConference> initial;
    private final Set<String> named = new HashSet<>();
    private final Map<String, Set<RecordedEnquiry>> byConference = new HashMap<>();

    /**
     * Of the conferences of a case that were not cancelled.
     *
     * @param discussed when the strategy discussion of an enquiry was held, the initiating one; null where not recorded
     */
    EnquiryAnswers(CaseSnapshot snapshot, Function<RecordedEnquiry, @Nullable Moment> discussed) {
        this.snapshot = snapshot;
        this.discussed = discussed;
        List<RecordedConference> standing = snapshot.conferences().stream()
                .filter(ConferenceReading::stands)
                .toList();
        this.initial = standing.stream().filter(EnquiryReading::isInitial).toList();
        standing.forEach(one -> named.addAll(one.namedEnquiries()));
        initial.forEach(one -> byConference.put(one.id(), answered(one)));
        Set<RecordedEnquiry> all = new HashSet<>();
        byConference.values().forEach(all::addAll);
        List<RecordedEnquiry> unanswered = snapshot.enquiries().stream()
                .filter(one -> !all.contains(one) && !"no-conference".equals(one.outcome()))
                .sorted(Comparator.comparing(RecordedEnquiry::id))
                .toList();
        unanswered.forEach(this::addEarly);
    }

    /** The enquiries that a conference answers; none where it is no initial one. */
    Set<RecordedEnquiry> of(RecordedConference conference) {
        return byConference.getOrDefault(conference.id(), Set.of());
    }

    /** Whether a conference without a recorded start, or without recorded children, may answer that enquiry. */
    boolean mayBeAnswered(RecordedEnquiry enquiry, boolean childrenKept) {
        return initial.stream()
                .anyMatch(one -> !named.contains(enquiry.id())
                        && (!childrenKept || considers(one, enquiry))
                        && enquiry.children().stream().anyMatch(child -> !isAbout(namedBy(one), child)));
    }

    private Set<RecordedEnquiry> answered(RecordedConference conference) {
        Set<RecordedEnquiry> own = namedBy(conference);
        Set<RecordedEnquiry> answered = new LinkedHashSet<>(own);
        for (String child : conference.childrenConsidered()) {
            if (!isAbout(own, child)) {
                latest(child, conference)
                        .filter(one -> !named.contains(one.id()) && !"no-conference".equals(one.outcome()))
                        .ifPresent(answered::add);
            }
        }
        return answered;
    }

    private Set<RecordedEnquiry> namedBy(RecordedConference conference) {
        Set<RecordedEnquiry> own = new LinkedHashSet<>();
        snapshot.enquiries().stream()
                .filter(one -> conference.namedEnquiries().contains(one.id()))
                .forEach(own::add);
        return own;
    }

    private static boolean isAbout(Set<RecordedEnquiry> enquiries, String child) {
        return enquiries.stream().anyMatch(one -> one.children().contains(child));
    }

    private Optional<RecordedEnquiry> latest(String child, RecordedConference conference) {
        return snapshot.enquiries().stream()
                .filter(one -> one.children().contains(child) && isAtOrBefore(one, conference))
                .max(this::compare);
    }

    private boolean isAtOrBefore(RecordedEnquiry enquiry, RecordedConference conference) {
        Moment discussion = discussed.apply(enquiry);
        Moment start = conference.startsAt();
        return discussion != null && start != null && !discussion.first().isAfter(start.last());
    }

    /** By the strategy discussion, then by id; only for enquiries with one. */
    private int compare(RecordedEnquiry one, RecordedEnquiry other) {
        Moment first = discussed.apply(one);
        Moment second = discussed.apply(other);
        int order = first == null || second == null ? 0 : first.first().compareTo(second.first());
        return order == 0 ? one.id().compareTo(other.id()) : order;
    }

    private void addEarly(RecordedEnquiry enquiry) {
        Moment discussion = discussed.apply(enquiry);
        List<RecordedConference> shortlyBefore = new ArrayList<>();
        for (RecordedConference one : initial) {
            Moment start = one.startsAt();
            if (discussion != null
                    && start != null
                    && discussion.first().isAfter(start.last())
                    && ChronoUnit.DAYS.between(start.day(), discussion.day()) <= MOST_DAYS_EARLY
                    && enquiry.children().stream()
                            .anyMatch(child -> one.childrenConsidered().contains(child) && !isAbout(of(one), child))) {
                shortlyBefore.add(one);
            }
        }
        shortlyBefore.stream()
                .max(Comparator.comparing((RecordedConference one) -> start(one).first())
                        .thenComparing(RecordedConference::id))
                .ifPresent(one -> byConference
                        .computeIfAbsent(one.id(), none -> new LinkedHashSet<>())
                        .add(enquiry));
    }

    private static Moment start(RecordedConference conference) {
        return Objects.requireNonNull(conference.startsAt());
    }

    private static boolean considers(RecordedConference conference, RecordedEnquiry enquiry) {
        return enquiry.children().stream().anyMatch(conference.childrenConsidered()::contains);
    }
}
