package org.quorate.nightly;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.ProductId;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.report.Header;
import org.quorate.report.Labels;

/** What falls due, for a calendar program: an event for each duty, with ids only. */
final class DueCalendar {
    private final Header header;

    DueCalendar(Header header) {
        this.header = header;
    }

    /** Writes duties that are due, each of which has a deadline. */
    void write(OutputStream out, List<Finding> due) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(new ProductId("-//quorate//" + header.tool() + "//EN"));
        due.forEach(one -> calendar.addEvent(event(one)));
        out.write(Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8));
    }

    private VEvent event(Finding finding) {
        VEvent event = new VEvent();
        event.setUid(finding.fingerprint() + "@quorate");
        // the same night again makes the same file
        event.setDateTimeStamp(new DateTimeStamp(Date.from(header.asOf().instant())));
        event.setSummary("Due: " + header.title(finding.obligation()) + ", case " + finding.caseId());
        event.setDescription(Labels.subject(finding) + ", policy " + finding.policy()
                + (finding.child() == null ? "" : ", child " + finding.child()));
        String due = String.valueOf(finding.dueBy());
        if (due.contains("T")) {
            Date at = Date.from(Instant.parse(due));
            event.setDateStart(new DateStart(at, true));
            event.setDateEnd(new DateEnd(at, true));
        } else {
            LocalDate day = LocalDate.parse(due);
            event.setDateStart(new DateStart(new ICalDate(
                    new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
        }
        return event;
    }
}
