package org.quorate.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.CaseOutline;
import org.quorate.finding.Finding;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.report.FindingsWriter;
import org.quorate.report.Header;
import org.quorate.snapshot.Rejected;

/**
 * Findings as one page. What a browser can hold is bounded: above 100,000 findings the page is the overview alone, and
 * the findings stand in pages of their own beside it, whole cases in each.
 */
public final class PageFindings implements FindingsWriter {
    /** More findings than this stand in pages of their own. */
    public static final int MOST_ON_ONE_PAGE = 100_000;

    private static final Limits LIMITS = new Limits(50_000, MOST_ON_ONE_PAGE);

    private final OutputStream out;
    private final @Nullable Path place;
    private final Header header;
    private final Limits limits;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<CaseOutline> next = new ArrayList<>();
    private long rejectedCount;
    private long findings;

    /**
     * How much stands together.
     *
     * @param block findings in one further page
     * @param page findings in a page that stands alone
     */
    record Limits(int block, int page) {}

    /**
     * Writes to a stream, which closing leaves open.
     *
     * @param place the file that the stream will be, beside which further pages are put; null where it is none
     */
    public PageFindings(OutputStream out, @Nullable Path place, Header header) {
        this(out, place, header, LIMITS);
    }

    PageFindings(OutputStream out, @Nullable Path place, Header header, Limits limits) {
        this.out = out;
        this.place = place;
        this.header = header;
        this.limits = limits;
    }

    @Override
    public void outline(CaseOutline outline) {
        next.add(outline);
    }

    @Override
    public void write(List<Finding> oneCase) throws IOException {
        Block block = roomFor(oneCase.size());
        for (CaseOutline outline : next) {
            block.add(outline);
        }
        next.clear();
        for (Finding finding : oneCase) {
            block.add(finding);
        }
        findings += oneCase.size();
    }

    private Block roomFor(int more) throws IOException {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last == null || (last.findings() > 0 && last.findings() + more > limits.block())) {
            if (last != null) {
                last.seal();
            }
            last = new Block();
            blocks.add(last);
        }
        return last;
    }

    /** So many are told on the page; all of them are told on standard error. */
    @Override
    public void reject(Rejected one) {
        rejectedCount++;
        if (rejected.size() < Rejections.MOST) {
            rejected.add(one);
        }
    }

    @Override
    public void end(Summary summary, List<Pack> packs) throws IOException {
        Rejections rejections = new Rejections(rejected, rejectedCount);
        PageFrame frame = new PageFrame(header, summary, packs, rejections);
        if (findings <= limits.page()) {
            frame.write(out, blocks, Part.WHOLE);
        } else if (place == null) {
            frame.write(out, List.of(), new Part(0, 0, null));
        } else {
            parts(frame, place);
        }
        out.flush();
    }

    private void parts(PageFrame frame, Path page) throws IOException {
        String name = Objects.toString(page.getFileName()).replaceFirst("\\.html?$", "");
        try (PartFolder folder = PartFolder.beside(page, name + "-parts")) {
            for (int number = 1; number <= blocks.size(); number++) {
                Part part = new Part(number, blocks.size(), "../" + Part.link(Objects.toString(page.getFileName())));
                try (OutputStream file = folder.create(Part.fileName(number))) {
                    frame.write(file, List.of(blocks.get(number - 1)), part);
                }
            }
            folder.whole();
        }
        frame.write(out, List.of(), new Part(0, blocks.size(), Part.link(name + "-parts")));
    }

    @Override
    public void close() throws IOException {
        for (Block block : blocks) {
            block.close();
        }
    }
}
