package org.quorate.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedQuality;
import org.quorate.snapshot.RecordedReport;
import org.quorate.time.Moment;

/** Reads what is recorded of the reports of one conference beyond when they reached whom: quality and handling. */
final class ReportDetailReading {
    private static final String PART = "reports";
    private static final String QUALITY_PART = "report-quality";
    private static final String FIELD = "conferences.reports.";
    private static final String QUALITY = FIELD + "quality.";

    private final CaseRecord record;
    private final Keeping keeping;
    private final RecordedConference recorded;
    private final String pointer;

    ReportDetailReading(CaseRecord record, RecordedConference recorded, String conferencePointer) {
        this.record = record;
        this.keeping = record.keeping();
        this.recorded = recorded;
        this.pointer = conferencePointer;
    }

    void read(Consumer<Object> facts) {
        for (int index = 0; index < recorded.reports().size(); index++) {
            RecordedReport report = recorded.reports().get(index);
            String at = pointer + "/reports/" + index;
            facts.accept(handling(report, at));
            facts.accept(quality(report, at));
        }
    }

    private ReportHandling handling(RecordedReport report, String at) {
        return new ReportHandling(
                report.id(),
                keeping.yesNo(
                        PART,
                        FIELD + "shareWithChildAppropriate",
                        report.shareWithChildAppropriate(),
                        at + "/shareWithChildAppropriate"),
                keeping.moment(
                        PART, FIELD + "sharedWithChildAt", report.sharedWithChildAt(), at + "/sharedWithChildAt", null),
                keeping.yesNo(
                        PART,
                        FIELD + "sensitiveInformation",
                        report.sensitiveInformation(),
                        at + "/sensitiveInformation"),
                keeping.moment(
                        PART,
                        FIELD + "chairToldOfSensitiveAt",
                        report.chairToldOfSensitiveAt(),
                        at + "/chairToldOfSensitiveAt",
                        null));
    }

    private ReportQuality quality(RecordedReport report, String at) {
        Map<String, List<Answer>> items = new HashMap<>();
        items.put("signed", form("signed", report.signed(), at));
        items.put("legible", form("legible", report.legible(), at));
        items.put("own-template", form("ownTemplate", report.ownTemplate(), at));
        RecordedQuality quality = report.quality();
        String where = at + "/quality";
        items.put("records-checked", item("recordsChecked", quality, RecordedQuality::recordsChecked, where));
        items.put("fact-from-opinion", item("factFromOpinion", quality, RecordedQuality::factFromOpinion, where));
        items.put(
                "historical-from-recent",
                item("historicalFromRecent", quality, RecordedQuality::historicalFromRecent, where));
        items.put("risk-analysed", item("riskAnalysed", quality, RecordedQuality::riskAnalysed, where));
        items.put(
                "involvement-and-capacity",
                item("involvementAndCapacity", quality, RecordedQuality::involvementAndCapacity, where));
        items.put("impact-on-child", item("impactOnChild", quality, RecordedQuality::impactOnChild, where));
        items.put("recommendations", item("recommendations", quality, RecordedQuality::recommendations, where));
        items.put("last-seen", ofChildren(child -> lastSeen(quality, child, where)));
        items.put(
                "child-views",
                ofChildren(child -> ofChild(
                        "childViews",
                        quality == null ? null : quality.childViews().get(child),
                        child,
                        where)));
        items.put(
                "contact-frequency",
                ofChildren(child -> ofChild(
                        "contactFrequency",
                        quality == null ? null : quality.contactFrequency().get(child),
                        child,
                        where)));
        return new ReportQuality(report.id(), at, items, Occurrence.missing(where + "/lastSeen", QUALITY + "lastSeen"));
    }

    private List<Answer> form(String field, @Nullable Boolean value, String at) {
        return List.of(keeping.yesNo(QUALITY_PART, FIELD + field, value, at + "/" + field));
    }

    private List<Answer> item(
            String field,
            @Nullable RecordedQuality quality,
            Function<RecordedQuality, @Nullable Boolean> what,
            String where) {
        Boolean value = quality == null ? null : what.apply(quality);
        return List.of(keeping.yesNo(QUALITY_PART, QUALITY + field, value, where + "/" + field));
    }

    /** One answer for each child considered who was born by then, as far as anybody knows. */
    private List<Answer> ofChildren(Function<String, Answer> each) {
        String considered = "conferences.childrenConsidered";
        if (!keeping.keeps("conferences", considered)) {
            return List.of(keeping.notKept("conferences", considered, pointer + "/childrenConsidered"));
        }
        List<Answer> answers = new ArrayList<>();
        Moment start = recorded.startsAt();
        recorded.childrenConsidered().stream().distinct().forEach(child -> {
            Birth birth = record.birth(child);
            if (start == null || !birth.isSurelyUnbornOn(start.day())) {
                answers.add(each.apply(child));
            }
        });
        return answers;
    }

    private Answer ofChild(String field, @Nullable Boolean value, String child, String where) {
        return keeping.yesNo(QUALITY_PART, QUALITY + field, value, where + "/" + field + "/" + child);
    }

    /** A report that somebody looked into and that gives no date has left it out. */
    private Answer lastSeen(@Nullable RecordedQuality quality, String child, String where) {
        String field = QUALITY + "lastSeen";
        if (quality == null || !keeping.keeps(QUALITY_PART, field)) {
            return keeping.yesNo(QUALITY_PART, field, null, where + "/lastSeen");
        }
        Moment seen = quality.lastSeen().get(child);
        boolean said = seen != null && seen.hasHappenedBy(keeping.horizon());
        return Answer.listed(said, where + "/lastSeen/" + child, seen == null ? null : seen.text(), field);
    }
}
