package org.quorate.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a yes/no question of the record.
 *
 * @param reply what is known
 * @param pointer where the snapshot says it, or would say it
 * @param value what stands there, as recorded; null where nothing does
 * @param field the field that would tell, dotted and without indexes, or the part
 * @param fromSilence whether the reply rests on nothing standing there
 * @param why a clause of a sentence that says more; may be null
 */
public record Answer(
        Reply reply,
        String pointer,
        @Nullable String value,
        String field,
        boolean fromSilence,
        @Nullable String why) {

    private static final List<Reply> EITHER =
            List.of(Reply.YES, Reply.CONTRADICTED, Reply.NOT_KEPT, Reply.NOT_ANSWERED, Reply.STRADDLES, Reply.NO);

    /** What is known. */
    public enum Reply {
        YES,
        NO,
        /** The part is kept, and nobody recorded the answer. */
        NOT_ANSWERED,
        /** The record contradicts itself about it. */
        CONTRADICTED,
        /** Days without a time of day leave it open. */
        STRADDLES,
        /** The source does not keep it. */
        NOT_KEPT;

        /** The one of two about people of whom one is enough that says more. */
        Reply or(Reply other) {
            return EITHER.indexOf(other) < EITHER.indexOf(this) ? other : this;
        }
    }

    /** A yes/no as recorded; null means that nobody recorded the answer. */
    static Answer recorded(@Nullable Boolean value, String pointer, String field) {
        Reply reply = value == null ? Reply.NOT_ANSWERED : value ? Reply.YES : Reply.NO;
        return new Answer(reply, pointer, value == null ? null : value.toString(), field, value == null, null);
    }

    /** Whether something is listed, in a part that is kept. */
    static Answer listed(boolean listed, String pointer, @Nullable String value, String field) {
        return new Answer(listed ? Reply.YES : Reply.NO, pointer, value, field, !listed, null);
    }

    /** An answer of a part or field that the source does not keep. */
    static Answer notKept(String pointer, String field) {
        return new Answer(Reply.NOT_KEPT, pointer, null, field, true, null);
    }

    /** An answer that days without a time of day leave open. */
    static Answer straddling(String pointer, @Nullable String value, String field) {
        return new Answer(Reply.STRADDLES, pointer, value, field, false, null);
    }

    /** An answer about which the record contradicts itself, in that way. */
    static Answer contradicted(String pointer, @Nullable String value, String field, String how) {
        return new Answer(Reply.CONTRADICTED, pointer, value, field, false, how);
    }

    /** Whether it says no more than that something is not there yet. */
    public boolean isLacking() {
        return reply == Reply.NO || reply == Reply.NOT_ANSWERED;
    }

    /** The one of two about people of whom one is enough that says more. */
    Answer or(Answer other) {
        return reply.or(other.reply) == reply ? this : other;
    }

    /** The same, saying why. */
    public Answer because(String reason) {
        return new Answer(reply, pointer, value, field, fromSilence, reason);
    }
}
