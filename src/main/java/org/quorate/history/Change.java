package org.quorate.history;

import org.jspecify.annotations.Nullable;

/**
 * A duty that differs between two runs.
 *
 * @param before the earlier finding; null where the duty is new
 * @param after the later finding; null where it is lost
 * @param caseLost whether the duty is lost because its whole case is no longer in the input
 */
public record Change(
        Label label,
        Because because,
        @Nullable StoredFinding before,
        @Nullable StoredFinding after,
        boolean caseLost) {

    /** In what way it differs; the words are those that are printed. */
    public enum Label {
        /** It was not there before. */
        NEW("new"),
        /** Another outcome, kind or deadline. */
        CHANGED("changed"),
        /** It was breached, and is met now or not owed. */
        RESOLVED("resolved"),
        /** It, or its case, is not there any more, which says nothing of whether it was met. */
        LOST("lost");

        private final String id;

        Label(String id) {
            this.id = id;
        }

        /** The word that is printed. */
        public String id() {
            return id;
        }

        /** That of two findings that are not the same; one of them may not be there. */
        static Label of(@Nullable StoredFinding before, @Nullable StoredFinding after) {
            if (before == null) {
                return NEW;
            }
            if (after == null) {
                return LOST;
            }
            String now = after.judgement().outcome();
            boolean settled = now.equals("met") || now.equals("not-applicable");
            return before.judgement().outcome().equals("breached") && settled ? RESOLVED : CHANGED;
        }
    }

    /** The finding that is there: the later one, else the earlier. */
    public StoredFinding either() {
        StoredFinding one = after != null ? after : before;
        if (one == null) {
            throw new IllegalStateException("a change has one side at least");
        }
        return one;
    }
}
