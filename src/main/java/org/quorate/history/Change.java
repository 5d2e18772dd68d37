package org.quorate.history;

import org.jspecify.annotations.Nullable;

/**
 * A duty that differs between two runs.
 *
 * @param before the earlier finding; null where the duty is new
 * @param after the later finding; null where it is lost
 */
public record Change(
        Label label,
        Because because,
        @Nullable StoredFinding before,
        @Nullable StoredFinding after) {

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

        /** That of two judgements that are not the same. */
        static Label of(Judgement before, Judgement after) {
            boolean settled = after.outcome().equals("met") || after.outcome().equals("not-applicable");
            return before.outcome().equals("breached") && settled ? RESOLVED : CHANGED;
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
