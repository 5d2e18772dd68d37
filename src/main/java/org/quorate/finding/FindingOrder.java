package org.quorate.finding;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The order in which the findings of one case are printed: by code point, null first. */
public final class FindingOrder {
    private static final List<Outcome> ROLLED_UP = List.of(
            Outcome.ERROR, Outcome.BREACHED, Outcome.UNDETERMINED, Outcome.DUE, Outcome.MET, Outcome.NOT_APPLICABLE);

    private static final Comparator<@Nullable String> TEXT = FindingOrder::compare;

    /** By policy, obligation, clause, the subject's conference, subject, owing agency and person, recipient, child. */
    public static final Comparator<Finding> PRINTED = by(Finding::policy)
            .thenComparing(by(Finding::obligation))
            .thenComparing(by(Finding::clauseName))
            .thenComparing(by(one -> one.subject().conference()))
            .thenComparing(by(one -> one.subject().id()))
            .thenComparing(by(one -> one.owedBy() == null ? null : one.owedBy().agency()))
            .thenComparing(by(one -> one.owedBy() == null ? null : one.owedBy().professional()))
            .thenComparing(by(one -> one.owedTo() == null ? null : one.owedTo().id()))
            .thenComparing(by(Finding::child));

    /** The gravest first: in the order in which outcomes are rolled up over a case, then as printed. */
    public static final Comparator<Finding> GRAVEST = Comparator.comparingInt(
                    (Finding one) -> ROLLED_UP.indexOf(one.outcome()))
            .thenComparing(PRINTED)
            .thenComparing(by(Finding::detail));

    private FindingOrder() {}

    private static Comparator<Finding> by(Function<Finding, @Nullable String> key) {
        return (one, other) -> TEXT.compare(key.apply(one), key.apply(other));
    }

    private static int compare(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        int length = Math.min(one.length(), other.length());
        for (int index = 0; index < length; index++) {
            if (one.charAt(index) != other.charAt(index)) {
                // above the surrogates, the order of chars is not that of code points: compare from the start of a pair
                boolean insidePair = index > 0 && Character.isHighSurrogate(one.charAt(index - 1));
                int start = insidePair ? index - 1 : index;
                return Integer.compare(one.codePointAt(start), other.codePointAt(start));
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
