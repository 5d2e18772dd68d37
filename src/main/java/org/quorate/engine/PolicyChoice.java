package org.quorate.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Pack;
import org.quorate.policy.PackLibrary;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RawDocument;
import org.quorate.snapshot.Rejected;

/** By which packs a case is judged: by those asked for, or by the one that its partnership names. */
public final class PolicyChoice {
    private static final String EXPECTED = "the id of a policy pack, since no policy was asked for";

    private static final int SHOWN = 60;

    private final List<Pack> asked;
    private final @Nullable PackLibrary library;

    private PolicyChoice(List<Pack> asked, @Nullable PackLibrary library) {
        this.asked = asked;
        this.library = library;
    }

    /** Each case by all of these, whatever its partnership. */
    public static PolicyChoice of(Collection<Pack> packs) {
        return new PolicyChoice(
                packs.stream().sorted(Comparator.comparing(Pack::id)).toList(), null);
    }

    /** Each case by the pack that its partnership names, read when a case first names it. */
    public static PolicyChoice byPartnership(PackLibrary library) {
        return new PolicyChoice(List.of(), library);
    }

    /**
     * The packs for a case, by id; none where the case does not say by which pack it is to be judged.
     *
     * @throws org.quorate.policy.PackException where its pack has faults
     */
    List<Pack> packsFor(CaseSnapshot snapshot) {
        String partnership = snapshot.partnership();
        if (library == null || partnership == null) {
            return asked;
        }
        synchronized (library) {
            return library.pack(partnership).map(List::of).orElse(List.of());
        }
    }

    /** Why there is no pack for a case. */
    Rejected refusal(CaseSnapshot snapshot, RawDocument from) {
        String partnership = snapshot.partnership();
        String found = partnership == null ? "nothing" : "«" + shortened(partnership) + "», which has no pack";
        String nearest = nearest(partnership).orElse(null);
        String maybe = nearest == null ? "" : " Maybe «" + nearest + "» was meant.";
        return new Rejected(
                from.file(),
                from.line() == 0 ? null : from.line(),
                null,
                "/partnership",
                snapshot.caseId(),
                found,
                EXPECTED,
                nearest,
                "At «/partnership» stands " + found + "; expected was " + EXPECTED + "." + maybe);
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private Optional<String> nearest(@Nullable String partnership) {
        if (library == null || partnership == null) {
            return Optional.empty();
        }
        synchronized (library) {
            return library.nearest(partnership);
        }
    }
}
