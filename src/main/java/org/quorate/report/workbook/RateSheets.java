package org.quorate.report.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
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
            44,
            "Obligation",
            30,
            "Met",
            8,
            "Breached",
            10,
            "Still due",
            10,
            "Cannot be told",
            14,
            "Not owed",
            10,
            "Not judged",
            10,
            "Advisory",
            10,
            "Waived",
            8,
            "Excused",
            8,
            "Rate",
            20,
            "Bounds",
            20);
    static final List<Column> FIGURES = Column.all(
            "Policy",
            18,
            "Figure",
            38,
            "By",
            10,
            "Of",
            26,
            "Met",
            8,
            "Breached",
            10,
            "Rate",
            10,
            "Low",
            10,
            "High",
            10,
            "Cannot be told",
            14,
            "Still due",
            10,
            "Excused",
            8,
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
                String bounds = Rate.bounds(counts);
                sheet.row(
                        policy.getKey(),
                        header.title(one.getKey()),
                        one.getKey(),
                        counts.of(Outcome.MET),
                        counts.of(Outcome.BREACHED),
                        counts.of(Outcome.DUE),
                        counts.of(Outcome.UNDETERMINED),
                        counts.of(Outcome.NOT_APPLICABLE),
                        counts.of(Outcome.ERROR),
                        counts.advisory(),
                        counts.waived(),
                        counts.excused(),
                        Rate.of(counts),
                        bounds.isEmpty() ? "none undetermined" : bounds);
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
                    number ? "a number" : share(count.rate()),
                    number ? "a number" : share(count.low()),
                    number ? "a number" : share(count.high()),
                    count.of(Outcome.UNDETERMINED),
                    count.of(Outcome.DUE),
                    count.excused(),
                    place.figure().numerator(),
                    number ? "a number" : place.figure().denominator());
        }
        sheet.end();
    }

    /** A share of one to four places; in words over nothing. */
    private static Object share(@Nullable Double share) {
        return share == null ? "no cases" : Math.round(share * 10_000) / 10_000.0;
    }
}
