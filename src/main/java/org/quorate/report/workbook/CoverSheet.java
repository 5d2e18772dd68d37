package org.quorate.report.workbook;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.quorate.finding.Dates;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.report.Header;
import org.quorate.time.Moment;

/** What a workbook says of itself, on its first sheet. */
public final class CoverSheet {
    /** What it says, and about what. */
    public static final List<Column> COLUMNS = List.of(new Column("What", 34), new Column("Says", 110));

    private static final List<List<String>> WORDS = List.of(
            List.of(
                    "■ breached",
                    "Not done by its deadline, done late, or done wrongly. It says what the record shows, not whose fault it"
                            + " was."),
            List.of("○ due", "Not done yet, and there is still time."),
            List.of("□ undetermined", "The record cannot tell."),
            List.of("✓ met", "Done, and in time."),
            List.of("– not-applicable", "The policy asks for it, and nothing in this case owes it."),
            List.of("▲ error", "It could not be judged: a rule failed."),
            List.of("Advisory", "Told, and counted in no rate."),
            List.of(
                    "Waived",
                    "Breached, and by agreement let pass for a time; it stays in the rate. See the sheet Waived."),
            List.of("Excused", "Breached, with a recorded approval that excuses it; it stays in the rate."),
            List.of("Dates", "Days and times of London's clocks."),
            List.of("Long texts", "A cell holds 32,767 characters; a longer text is cut, and says so at its end."));

    private final Sheet sheet;
    private final Header header;

    /** On that sheet. */
    public CoverSheet(Sheet sheet, Header header) {
        this.sheet = sheet;
        this.header = header;
    }

    /** As of when, by what, and by which policies. */
    public void head(List<Pack> packs) throws IOException {
        sheet.row(
                "As at",
                header.asOf().date() == null
                        ? Dates.moment(Moment.at(header.asOf().instant()))
                        : "the end of " + Dates.date(header.asOf().day()));
        sheet.row("Made by", header.tool());
        for (Pack pack : packs) {
            String version = pack.versions().isEmpty() ? "undated" : String.join(", ", pack.versions());
            sheet.row(
                    "Policy " + pack.id(),
                    pack.title() + ", " + pack.board() + ", " + version + ", digest " + pack.digest());
        }
    }

    void cases(Summary summary, long findings) throws IOException {
        sheet.row("Cases read", summary.read());
        sheet.row("Cases judged", summary.judged());
        sheet.row("Cases not read", summary.rejected());
        sheet.row("Findings in this workbook", findings);
        if (!header.only().isEmpty()) {
            String asked = header.only().stream().sorted().map(Outcome::id).collect(Collectors.joining(", "));
            sheet.row(
                    "Findings left out",
                    "The sheets list only what is " + asked
                            + ", as was asked for; the rates and figures count everything.");
        }
    }

    void contents(String due, String untold, String waived, String notRead, String findings) throws IOException {
        sheet.row(
                "Sheet Summary",
                "Rates: met out of met and breached. The bounds say what the rate could be if everything that cannot be told"
                        + " had been breached, or met.");
        sheet.row("Sheet Figures", "What boards ask for, over all, by agency, team and month.");
        sheet.row("Sheet Due next", due);
        sheet.row("Sheet Cannot be told", "What is missing in the records, and how many findings hang on it.");
        sheet.row("Sheet Undetermined", untold);
        sheet.row("Sheet Waived", waived);
        sheet.row("Sheet Not read", notRead);
        sheet.row("Sheet Packs", "Each clause with the procedure's own words, and how they are read.");
        sheet.row("Sheet Findings", findings);
        for (List<String> word : WORDS) {
            sheet.row(word.get(0), word.get(1));
        }
    }
}
