package org.quorate.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.quorate.finding.Counts;
import org.quorate.finding.Outcome;

/** The counts for each policy and obligation as a table, with the rates and what the undetermined could make of them. */
final class TextSummary {
    private static final String GAP = "  ";
    private static final List<Column> COLUMNS = List.of(
            new Column("met", Outcome.MET),
            new Column("breached", Outcome.BREACHED),
            new Column("due", Outcome.DUE),
            new Column("undetermined", Outcome.UNDETERMINED),
            new Column("n/a", Outcome.NOT_APPLICABLE));
    /** Room for a rate beside the figures; with less, it stands below them. */
    private static final int ROOM = 24;

    private record Column(String title, Outcome outcome) {}

    private final Page page;
    private final int names;
    private final int figures;

    /** A table whose columns are as wide as the counts ask. */
    TextSummary(Page page, SortedMap<String, SortedMap<String, Counts>> policies) {
        this.page = page;
        int names = 0;
        long most = 0;
        for (SortedMap<String, Counts> obligations : policies.values()) {
            for (Map.Entry<String, Counts> obligation : obligations.entrySet()) {
                names = Math.max(names, Wrap.length(obligation.getKey()));
                for (Column column : COLUMNS) {
                    most = Math.max(most, obligation.getValue().of(column.outcome()));
                }
            }
        }
        this.names = names;
        this.figures = Rate.number(most).length();
    }

    void write(String policy, SortedMap<String, Counts> obligations) throws IOException {
        StringBuilder titles = new StringBuilder();
        COLUMNS.forEach(column -> cell(titles, column, column.title()));
        String head = padded(policy, names + GAP.length()) + titles;
        boolean fits = Wrap.length(head) <= page.width();
        page.blank();
        if (fits) {
            page.row(head);
        } else {
            page.text(0, policy);
        }
        for (Map.Entry<String, Counts> obligation : obligations.entrySet()) {
            if (fits) {
                row(obligation.getKey(), obligation.getValue());
            } else {
                lines(obligation.getKey(), obligation.getValue());
            }
        }
    }

    private void row(String obligation, Counts counts) throws IOException {
        StringBuilder row = new StringBuilder(padded(GAP + obligation, names + GAP.length()));
        for (Column column : COLUMNS) {
            cell(row, column, Rate.number(counts.of(column.outcome())));
        }
        int room = page.width() - Wrap.length(row.toString()) - GAP.length();
        if (room < ROOM) {
            page.row(row.toString());
            page.text(2 * GAP.length(), notes(counts));
            return;
        }
        String before = row + GAP;
        for (String line : Wrap.lines(notes(counts), room, room)) {
            page.row(before + line.replace(Page.NO_BREAK, ' '));
            before = " ".repeat(Wrap.length(before));
        }
    }

    /** The same as a row, where the page is too narrow for a table. */
    private void lines(String obligation, Counts counts) throws IOException {
        String figures = COLUMNS.stream()
                .map(column -> Rate.number(counts.of(column.outcome())) + Page.NO_BREAK + column.title())
                .collect(Collectors.joining(", "));
        page.text(GAP.length(), obligation);
        page.text(2 * GAP.length(), figures + ", " + notes(counts));
    }

    /** The rate, its bounds, and what is counted apart, where there is any of it. */
    private static String notes(Counts counts) {
        List<String> notes = new ArrayList<>();
        notes.add(Rate.of(counts));
        if (!Rate.bounds(counts).isEmpty()) {
            notes.add(Rate.bounds(counts));
        }
        note(notes, counts.of(Outcome.ERROR), "not judged");
        note(notes, counts.advisory(), "advisory");
        note(notes, counts.waived(), "waived");
        note(notes, counts.excused(), "excused");
        return String.join(
                ", ",
                notes.stream().map(note -> note.replace(' ', Page.NO_BREAK)).toList());
    }

    private static void note(List<String> notes, long count, String what) {
        if (count > 0) {
            notes.add(Rate.number(count) + " " + what);
        }
    }

    private void cell(StringBuilder row, Column column, String text) {
        int width = Math.max(figures, column.title().length());
        row.append(GAP).append(" ".repeat(width - text.length())).append(text);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - Wrap.length(text)));
    }
}
