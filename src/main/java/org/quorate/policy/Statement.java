package org.quorate.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a document: judged by clauses, or not, for a reason.
 *
 * @param id its id
 * @param title what it says, in our own words
 * @param source the document, by its file name or address
 * @param line the line on which it begins in the document's text, from 1; null where the document has no lines
 * @param place where it stands in a document without lines; null where the line says so
 * @param clauses the names of the clauses that judge it; empty where none does
 * @param reason why no record can show whether it was kept; null where clauses judge it
 */
public record Statement(
        String id,
        String title,
        String source,
        @Nullable Integer line,
        @Nullable String place,
        List<String> clauses,
        @Nullable String reason) {

    /** Whether a clause judges it. */
    public boolean isJudged() {
        return reason == null;
    }
}
