package org.quorate.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;

/** Holds agreements against what a run found, and says what somebody has to look at. */
public final class WaiverReview {
    private final Waivers waivers;
    private final LocalDate day;
    private final Map<String, Finding> met = new HashMap<>();

    /** As of that day. */
    public WaiverReview(Waivers waivers, LocalDate day) {
        this.waivers = waivers;
        this.day = day;
    }

    /** Takes the findings of one case. */
    public void add(List<Finding> oneCase) {
        if (waivers.all().isEmpty()) {
            return;
        }
        for (Finding finding : oneCase) {
            if (!waivers.of(finding.fingerprint()).isEmpty()) {
                met.put(finding.fingerprint(), finding);
            }
        }
    }

    /**
     * What there is to look at, one sentence each, in the order of the file. One that was ended needs nobody, and one
     * that has expired is told until somebody ends or renews it.
     */
    public List<String> notices() {
        return notices(one -> true);
    }

    /** The same of those alone that are about a finding which was taken. */
    public List<String> noticesOfTaken() {
        return notices(one -> met.containsKey(one.fingerprint()));
    }

    private List<String> notices(Predicate<Waiver> about) {
        List<String> notices = new ArrayList<>();
        for (Waiver one : waivers.all()) {
            if (one.on(day) != Waiver.State.ENDED && about.test(one)) {
                look(one, notices);
            }
        }
        return notices;
    }

    private void look(Waiver waiver, List<String> notices) {
        String name = "The waiver of line " + waiver.line() + " ("
                + waiver.fingerprint().substring(0, 8) + named(waiver) + ") ";
        switch (waiver.on(day)) {
            case EXPIRED -> notices.add(name + "expired on " + waiver.agreed().until() + renewed(waiver));
            case NOT_BEGUN -> notices.add(name + "does not begin before " + waiver.from() + ".");
            case ENDS_TODAY -> notices.add(name + "holds for the last time: it ends on " + day + ".");
            default -> {}
        }
        Finding finding = met.get(waiver.fingerprint());
        if (finding == null) {
            notices.add(name + "matches no duty of this run.");
            return;
        }
        if (finding.outcome() != Outcome.BREACHED) {
            notices.add(
                    name + "waives nothing: the duty is " + finding.outcome().id() + ".");
        }
        another(waiver, finding, name, notices);
        if (waiver.agreed().approvedBy().equals(owing(finding))) {
            notices.add(name + "was approved by the one who owes the duty, "
                    + waiver.agreed().approvedBy() + ".");
        }
        differences(waiver, DutyParts.of(finding), name, notices);
    }

    /** Told while nobody has agreed to let the breach pass that stands there now. */
    private void another(Waiver waiver, Finding finding, String name, List<String> notices) {
        Breach now = Breach.of(finding);
        if (now == null || !waiver.holdsOn(day) || waiver.isFor(now) || waivers.on(finding) != null) {
            return;
        }
        notices.add(
                waiver.givenFor() == null
                        ? name
                                + "does not say which breach it was given for, and lets nothing pass that was never done: "
                                + now.words() + ". «waive add» gives one for that."
                        : name + "lets nothing pass any more: it was given for another breach ("
                                + waiver.givenFor().words() + ") than stands there now (" + now.words() + ").");
    }

    private String renewed(Waiver waiver) {
        boolean again = waivers.of(waiver.fingerprint()).stream().anyMatch(one -> one.holdsOn(day));
        return again ? ", and was renewed; this one may go." : ", and lets nothing pass any more.";
    }

    private static String named(Waiver waiver) {
        String caseId = waiver.duty().get("case");
        return caseId == null ? "" : ", case " + caseId;
    }

    private static @Nullable String owing(Finding finding) {
        return finding.owedBy() == null ? null : finding.owedBy().professional();
    }

    private static void differences(Waiver waiver, SortedMap<String, String> real, String name, List<String> notices) {
        waiver.duty().forEach((part, written) -> {
            String is = real.getOrDefault(part, "none");
            if (!is.equals(written)) {
                notices.add(
                        name + "says " + part + " " + written + ", and the duty of this fingerprint has " + is + ".");
            }
        });
    }
}
