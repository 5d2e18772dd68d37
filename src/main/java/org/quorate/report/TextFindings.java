package org.quorate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.snapshot.Rejected;

/**
 * For a person at a terminal: who judged by what, the counts, the worst cases, what went wrong, what cannot be told,
 * what falls due next, what could not be read. All of it is written at the end, and what is kept until then is bounded.
 */
final class TextFindings implements FindingsWriter {
    private static final int MOST_ERRORS = 100;
    private static final int MOST_DUE = 10;

    private final OutputStream out;
    private final Writer writer;
    private final Header header;
    private final Look look;
    private final WorstCases worst = new WorstCases();
    private final UntoldFields untold = new UntoldFields();
    private final DueNext next = new DueNext(MOST_DUE);
    private final List<Finding> errors = new ArrayList<>();
    private final Spill rejected = Spill.open();
    private final Writer rejectedWriter = writer(rejected.out());
    private final Page rejectedPage;
    private long errorCount;
    private long rejectedCount;
    private long findings;

    TextFindings(OutputStream out, Header header, Look look) throws IOException {
        this.out = out;
        this.writer = writer(out);
        this.header = header;
        this.look = look;
        this.rejectedPage = new Page(rejectedWriter, look);
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    }

    @Override
    public void write(List<Finding> oneCase) {
        List<Finding> breached = new ArrayList<>();
        for (Finding finding : oneCase) {
            findings++;
            switch (finding.outcome()) {
                case BREACHED -> breached.add(finding);
                case ERROR -> error(finding);
                case UNDETERMINED -> untold.add(finding);
                case DUE -> next.add(finding);
                case MET, NOT_APPLICABLE -> {}
            }
        }
        worst.add(breached);
    }

    private void error(Finding finding) {
        errorCount++;
        if (errors.size() < MOST_ERRORS) {
            errors.add(finding);
        }
    }

    @Override
    public void reject(Rejected one) throws IOException {
        rejectedCount++;
        rejectedPage.text(2, Labels.place(one));
        rejectedPage.text(4, one.reason());
    }

    @Override
    public void end(Summary summary, List<Pack> packs) throws IOException {
        Page page = new Page(writer, look);
        TextSections sections = new TextSections(page);
        sections.head(header, packs);
        sections.summary(summary);
        new TextBreaches(page, packs.size() != 1).write(worst);
        sections.errors(errors, errorCount);
        sections.untold(untold);
        sections.next(next);
        if (rejectedCount > 0) {
            sections.rejected(rejectedCount);
            rejectedWriter.flush();
            writer.flush();
            rejected.copyTo(out);
        }
        sections.totals(summary, findings);
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        rejected.close();
    }
}
