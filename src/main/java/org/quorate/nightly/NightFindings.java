package org.quorate.nightly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.Evaluation;
import org.quorate.finding.ComingConference;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.report.UntoldFields;
import org.quorate.snapshot.Rejected;
import org.quorate.time.AsOf;
import org.quorate.time.Moment;

/** What a night's evaluations come to, as far as its first page tells it. */
final class NightFindings implements Evaluation.Receiver {
    /** So many rejected inputs are told; all are counted. */
    static final int MOST_REJECTED = 1_000;

    private final AsOf asOf;
    private final int dueWithin;
    private final int comingWithin;
    private final Summary summary;
    private final SortedMap<String, Pack> packs = new TreeMap<>();
    private final Map<String, LocalDate> dueUntil = new HashMap<>();
    private final Map<String, LocalDate> comingUntil = new HashMap<>();
    private final List<Finding> dueSoon = new ArrayList<>();
    private final List<Coming> coming = new ArrayList<>();
    private final UntoldFields untold = new UntoldFields();
    private final List<Rejected> rejected = new ArrayList<>();
    private final Map<String, String> breaches = new HashMap<>();
    private long rejections;

    /**
     * Nothing is counted yet.
     *
     * @param summary where the findings are counted, by somebody else
     * @param dueWithin how many working days ahead what falls due is kept
     * @param comingWithin how many working days ahead conferences are kept
     */
    NightFindings(AsOf asOf, Summary summary, int dueWithin, int comingWithin) {
        this.asOf = asOf;
        this.summary = summary;
        this.dueWithin = dueWithin;
        this.comingWithin = comingWithin;
    }

    /**
     * A conference that is still to come.
     *
     * @param caseId its case
     * @param conference how ready it is
     */
    record Coming(String caseId, ComingConference conference) {}

    @Override
    public void accept(Evaluation evaluation) {
        if (evaluation instanceof Evaluation.Judged judged) {
            judged(judged);
        } else if (evaluation instanceof Evaluation.Refused refused) {
            refused.reasons().forEach(this::reject);
        }
    }

    private void reject(Rejected reason) {
        rejections++;
        if (rejected.size() < MOST_REJECTED) {
            rejected.add(reason);
        }
    }

    private void judged(Evaluation.Judged judged) {
        judged.packs().forEach(pack -> packs.put(pack.id(), pack));
        for (Finding finding : judged.findings()) {
            untold.add(finding);
            if (finding.outcome() == Outcome.DUE && isSoon(finding)) {
                dueSoon.add(finding);
            } else if (finding.outcome() == Outcome.BREACHED) {
                breaches.put(finding.fingerprint(), finding.explanation());
            }
        }
        if (judged.outline() != null && !judged.packs().isEmpty()) {
            LocalDate last = comingUntil.computeIfAbsent(
                    judged.packs().get(0).id(), none -> last(judged.packs().get(0), comingWithin));
            for (ComingConference one : judged.outline().coming()) {
                if (!one.start().day().isAfter(last)) {
                    coming.add(new Coming(judged.caseId(), one));
                }
            }
        }
    }

    private boolean isSoon(Finding finding) {
        Pack pack = packs.get(finding.policy());
        return finding.due() != null
                && pack != null
                && !dueDay(finding.due().first(), finding.due().day())
                        .isAfter(dueUntil.computeIfAbsent(pack.id(), none -> last(pack, dueWithin)));
    }

    private static LocalDate dueDay(Instant due, @Nullable LocalDate day) {
        return day == null ? AsOf.at(due).day() : day;
    }

    private LocalDate last(Pack pack, int workingDays) {
        return pack.calendar().after(asOf.day(), workingDays);
    }

    Summary summary() {
        return summary;
    }

    List<Pack> packs() {
        return List.copyOf(packs.values());
    }

    /** What falls due soon, by the agency that owes it, which is empty where none does; the soonest first. */
    SortedMap<String, List<Finding>> dueSoon() {
        SortedMap<String, List<Finding>> byAgency = new TreeMap<>();
        dueSoon.sort(Comparator.comparing(NightFindings::due));
        for (Finding one : dueSoon) {
            String agency = one.owedBy() == null || one.owedBy().agency() == null
                    ? ""
                    : one.owedBy().agency();
            byAgency.computeIfAbsent(agency, none -> new ArrayList<>()).add(one);
        }
        return byAgency;
    }

    private static Instant due(Finding finding) {
        return finding.due() == null ? Instant.MAX : finding.due().first();
    }

    /** The conferences of the next days, the soonest first. */
    List<Coming> coming() {
        coming.sort(Comparator.comparing((Coming one) -> one.conference().start(), Comparator.comparing(Moment::first))
                .thenComparing(Coming::caseId));
        return coming;
    }

    /** What the record lacks, and how many duties that leaves open, the most first. */
    List<UntoldFields.Lack> lacks() {
        return untold.mostFirst();
    }

    /** The first reasons why something was not read. */
    List<Rejected> rejected() {
        return rejected;
    }

    /** How many reasons there are. */
    long rejections() {
        return rejections;
    }

    /** What the record shows of a breach; empty where there is no such breach now. */
    String explanation(String fingerprint) {
        return breaches.getOrDefault(fingerprint, "");
    }
}
