package org.quorate.facts;

/**
 * How a report was handled beyond the chair and the parents: shared with the child, and what is sensitive in it.
 *
 * @param report the report's id
 * @param shareable whether sharing it with the child is appropriate
 * @param sharedWithChild when it was shared with the child
 * @param sensitive whether it holds sensitive information
 * @param chairTold when the chair was told of that
 */
public record ReportHandling(
        String report, Answer shareable, Occurrence sharedWithChild, Answer sensitive, Occurrence chairTold) {

    /** Whether it may be appropriate to share it with the child, as far as the record tells. */
    public boolean isForChild() {
        return shareable.reply() != Answer.Reply.NO;
    }

    /** Whether the chair may have to be told: it may hold sensitive information, as far as the record tells. */
    public boolean isToBeTold() {
        return sensitive.reply() != Answer.Reply.NO;
    }
}
