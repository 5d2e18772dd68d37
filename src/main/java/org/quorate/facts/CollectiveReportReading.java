package org.quorate.facts;

import java.util.List;
import java.util.function.Consumer;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedReport;

/** Reads whether exactly one collective report is listed for a review conference, and whether it came in time. */
final class CollectiveReportReading {
    private static final String PART = "reports";
    private static final String FIELD = "conferences.reports.collective";

    private final Keeping keeping;
    private final RecordedConference recorded;
    private final String pointer;
    private final ReportReading reports;

    CollectiveReportReading(
            Keeping keeping, RecordedConference recorded, String conferencePointer, ReportReading reports) {
        this.keeping = keeping;
        this.recorded = recorded;
        this.pointer = conferencePointer + "/reports";
        this.reports = reports;
    }

    /** Hands over what a review has; other conferences are owed none. */
    void read(Consumer<Object> facts) {
        if (recorded.type().equals("review")) {
            facts.accept(report());
        }
    }

    private CollectiveReport report() {
        List<RecordedReport> collective = recorded.reports().stream()
                .filter(report -> Boolean.TRUE.equals(report.collective()))
                .toList();
        boolean one = collective.size() == 1;
        boolean there = one && reports.thereByTheStart(collective).reply() == Answer.Reply.YES;
        return new CollectiveReport(
                recorded.id(),
                exactlyOne(collective),
                there,
                one ? reports.reported(collective) : Occurrence.missing(pointer, FIELD));
    }

    /** A report of which nobody said whether it is collective leaves it open, unless there are several without it. */
    private Answer exactlyOne(List<RecordedReport> collective) {
        if (!keeping.keeps(PART, FIELD)) {
            return keeping.notKept(PART, FIELD, pointer);
        }
        int count = collective.size();
        boolean unsaid = recorded.reports().stream().anyMatch(report -> report.collective() == null);
        if (count < 2 && unsaid) {
            return Answer.recorded(null, pointer, FIELD);
        }
        Answer answer = new Answer(
                count == 1 ? Answer.Reply.YES : Answer.Reply.NO,
                pointer,
                count == 0 ? null : Integer.toString(count),
                FIELD,
                count == 0,
                null);
        return count > 1 ? answer.because(count + " are listed") : answer;
    }
}
