package org.quorate.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedChild;
import org.quorate.time.AsOf;
import org.quorate.time.Moment;

/**
 * One case as facts for the rules.
 *
 * @param caseId the case
 * @param facts what the rules match
 * @param asOf the moment of judging
 * @param takenAt the last instant at which the snapshot may have been taken; null where it is as new as the as-of moment
 * @param recordedFrom the first instant from which the source keeps anything; null where it always did
 */
public record CaseFacts(
        String caseId,
        List<Object> facts,
        AsOf asOf,
        @Nullable Instant takenAt,
        @Nullable Instant recordedFrom) {

    /**
     * Reads a checked snapshot.
     *
     * @param canonicalAgency gives an agency's listed name for an alias, and any other name as it is
     * @param listedAgency whether an agency's name is listed
     */
    public static CaseFacts of(
            CaseSnapshot snapshot, AsOf asOf, UnaryOperator<String> canonicalAgency, Predicate<String> listedAgency) {
        Instant takenAt = snapshot.takenAt() == null ? null : snapshot.takenAt().last();
        Instant horizon = takenAt != null && takenAt.isBefore(asOf.instant()) ? takenAt : asOf.instant();
        Set<String> parts = snapshot.recorded() == null ? null : new HashSet<>(snapshot.recorded());
        Keeping keeping = new Keeping(parts, new HashSet<>(snapshot.notRecorded()), horizon);
        People people = new People(snapshot, canonicalAgency, listedAgency);
        List<Object> facts = new ArrayList<>();
        read(snapshot, keeping, people, facts);
        Moment from = snapshot.recordedFrom();
        return new CaseFacts(
                snapshot.caseId(),
                facts,
                asOf,
                takenAt != null && takenAt.isBefore(asOf.instant()) ? takenAt : null,
                from == null ? null : from.first());
    }

    private static void read(CaseSnapshot snapshot, Keeping keeping, People people, List<Object> facts) {
        Contradictions contradictions = new Contradictions(snapshot, keeping);
        for (RecordedChild child : snapshot.children()) {
            if (!Boolean.FALSE.equals(child.household())) {
                facts.add(new Child(child.id()));
            }
        }
        List<ConferenceReading> conferences = conferences(snapshot, keeping, people, contradictions);
        conferences.forEach(one -> one.read(facts::add));
        if (keeping.keeps("enquiries")) {
            facts.addAll(new EnquiryReading(snapshot, keeping, conferences).read());
        }
        CoreGroupReading coreGroups = new CoreGroupReading(snapshot, keeping);
        coreGroups.read(facts::add);
        if (keeping.keeps("plans")) {
            new PlanReading(snapshot, keeping, conferences, coreGroups, contradictions).read(facts::add);
        }
    }

    private static List<ConferenceReading> conferences(
            CaseSnapshot snapshot, Keeping keeping, People people, Contradictions contradictions) {
        List<ConferenceReading> conferences = new ArrayList<>();
        for (int index = 0;
                keeping.keeps("conferences") && index < snapshot.conferences().size();
                index++) {
            if (ConferenceReading.stands(snapshot.conferences().get(index))) {
                conferences.add(new ConferenceReading(snapshot, index, keeping, people, contradictions));
            }
        }
        return conferences;
    }
}
