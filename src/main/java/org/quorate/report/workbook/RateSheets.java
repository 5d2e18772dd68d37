package org.quorate.report.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.quorate.finding.Counts;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.finding.figure.FigureCount;
import org.quorate.finding.figure.Figures;
import org.quorate.report.Header;
import org.quorate.report.Rate;

/** Rates and figures as rows of tables. */
final class RateSheets {
    static final List<Column> SUMMARY = Column.all(
            "Policy",
            18,
            "What is asked",
            52,
            "Obligation",
            30,
            "Rate",
            20,
            "Bounds",
            20,
            "Met",
            9,
            "Breached",
            12,
            "Still due",
            12,
            "Cannot be told",
            17,
            "Not owed",
            12,
            "Not judged",
            14,
            "Advisory",
            12,
            "Waived",
            10,
            "Excused",
            11);
    static final List<Column> FIGURES = Column.all(
            "Policy",
            18,
            "Figure",
            44,
            "By",
            10,
            "Of",
            26,
            "Met",
            9,
            "Breached",
            12,
            "Rate",
            11,
            "Low",
            11,
            "High",
            11,
            "Cannot be told",
            17,
            "Still due",
            12,
            "Waived",
            10,
            "Excused",
            11,
            "Counts",
            50,
            "Out of",
            50);

    private RateSheets() {}

    /** The rates of each policy and obligation. */
    static void summary(Sheet sheet, Summary summary, Header header) throws IOException {
        for (Map.Entry<String, SortedMap<String, Counts>> policy :
                summary.counts().entrySet()) {
            for (Map.Entry<String, Counts> one : policy.getValue().entrySet()) {
                Counts counts = one.getValue();
                sheet.row(
                        policy.getKey(),
                        header.title(one.getKey()),
                        one.getKey(),
                        Rate.of(counts),
                        RateCells.bounds(counts),
                        counts.of(Outcome.MET),
                        counts.of(Outcome.BREACHED),
                        counts.of(Outcome.DUE),
                        counts.of(Outcome.UNDETERMINED),
                        counts.of(Outcome.NOT_APPLICABLE),
                        counts.of(Outcome.ERROR),
                        counts.advisory(),
                        counts.waived(),
                        counts.excused());
            }
        }
        sheet.end();
    }

    /** The figures that boards ask for. */
    static void figures(Sheet sheet, Summary summary) throws IOException {
        for (Map.Entry<Figures.Place, FigureCount> one : summary.figures().entrySet()) {
            Figures.Place place = one.getKey();
            FigureCount count = one.getValue();
            boolean number = place.figure().isNumber();
            sheet.row(
                    place.policy(),
                    place.figure().title(),
                    place.by().word(),
                    place.key() == null ? "all" : place.key(),
                    count.of(Outcome.MET),
                    count.of(Outcome.BREACHED),
                    number ? "a number" : Share.cell(count.rate()),
                    number ? "a number" : Share.cell(count.low()),
                    number ? "a number" : Share.cell(count.high()),
                    count.of(Outcome.UNDETERMINED),
                    count.of(Outcome.DUE),
                    count.waived(),
                    count.excused(),
                    place.figure().numerator(),
                    number ? "a number" : place.figure().denominator());
        }
        sheet.end();
    }
}
