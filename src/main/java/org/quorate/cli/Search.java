package org.quorate.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.Evaluation;
import org.quorate.finding.Finding;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.waiver.WaiverReview;

/** Picks the findings that are to be explained out of all that come. */
final class Search implements Evaluation.Receiver {
    private static final int SHOWN = 20;

    private final Wanted wanted;
    private final Derivations derivations;
    private final WaiverReview review;
    private final Messages messages;
    private final Tally tally = new Tally(FailOn.BREACHED, List.of(), new Summary());
    private final Set<String> cases = new TreeSet<>();
    private final Set<String> subjects = new TreeSet<>();
    private boolean caseRead;
    private boolean found;

    Search(Wanted wanted, Derivations derivations, WaiverReview review, Messages messages) {
        this.wanted = wanted;
        this.derivations = derivations;
        this.review = review;
        this.messages = messages;
    }

    /** What is asked for; null for whatever there is. */
    record Wanted(
            String obligation,
            @Nullable String subject,
            @Nullable String caseId) {}

    @Override
    public void accept(Evaluation evaluation) throws IOException {
        if (evaluation instanceof Evaluation.Refused refused) {
            tally.refuse();
            refused.reasons().forEach(messages::rejected);
        } else if (evaluation instanceof Evaluation.Judged judged) {
            judged(judged);
        }
    }

    private void judged(Evaluation.Judged judged) throws IOException {
        note(cases, judged.caseId());
        if (wanted.caseId() != null && !wanted.caseId().equals(judged.caseId())) {
            return;
        }
        caseRead = true;
        List<Finding> all = judged.findings().stream()
                .filter(one -> one.obligation().equals(wanted.obligation()))
                .toList();
        all.forEach(
                one -> note(subjects, one.subject().type() + " " + one.subject().id()));
        List<Finding> matching = all.stream()
                .filter(one -> wanted.subject() == null
                        || wanted.subject().equals(one.subject().id()))
                .toList();
        tally.add(new Evaluation.Judged(judged.caseId(), judged.packs(), matching, List.of(), null));
        review.add(matching);
        for (Finding finding : matching) {
            found = true;
            derivations.print(Derivation.of(finding, pack(judged.packs(), finding.policy())));
        }
    }

    private static void note(Set<String> names, String name) {
        if (names.size() <= SHOWN) {
            names.add(name);
        }
    }

    private static Pack pack(List<Pack> packs, String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst().orElseThrow();
    }

    /** The exit code of {@code check} over what was found; where nothing was, that is said. */
    int exitCode() {
        tally.tell(messages);
        if (found || cases.isEmpty()) {
            return tally.exitCode();
        }
        messages.say("quorate: there is no such finding; " + others());
        return tally.summary().rejected() > 0 ? ExitCode.NOT_ALL_READ : ExitCode.WRONG_USE;
    }

    private String others() {
        if (!caseRead) {
            return "cases that were read: " + listed(cases) + ".";
        }
        return subjects.isEmpty()
                ? "no pack that judged has a clause of " + wanted.obligation() + "."
                : "findings of " + wanted.obligation() + " are about: " + listed(subjects) + ".";
    }

    private static String listed(Set<String> names) {
        List<String> first = names.stream().limit(SHOWN).toList();
        return String.join(", ", first) + (names.size() > SHOWN ? " and others" : "");
    }
}
