package org.quorate.nightly;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.Evaluation;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.report.FindingsWriter;
import org.quorate.report.Format;
import org.quorate.report.Header;
import org.quorate.report.Look;
import org.quorate.report.Reports;
import org.quorate.text.OwnersOnly;

/**
 * For each agency a workbook of its own duties, and of nobody else's, and a calendar of what falls due, ready to be sent.
 * The workbook lists what the agency failed to do, and what it has still to do; its rates count all. What cannot be told
 * is for those who keep the record.
 */
final class AgencyReports implements NightReport {
    private static final String FOLDER = "agencies";

    /** Further agencies have no files, which is told: each of them keeps one open. */
    static final int MOST = 100;

    private static final Set<Outcome> LISTED = EnumSet.of(Outcome.BREACHED, Outcome.DUE);

    private final Path folder;
    private final Header header;
    private final SortedMap<String, Agency> agencies = new TreeMap<>();
    private final Set<String> further = new HashSet<>();

    /** Begins them in a folder that is there. */
    AgencyReports(Path night, Header header) throws IOException {
        this.folder = night.resolve(FOLDER);
        OwnersOnly.folder(folder);
        this.header = new Header(header.asOf(), header.tool(), header.titles(), LISTED);
    }

    private static final class Agency implements Closeable {
        private final OutputStream out;
        private final FindingsWriter workbook;
        private final Summary summary = new Summary();
        private final List<Finding> due = new ArrayList<>();

        Agency(OutputStream out, Header header) throws IOException {
            this.out = out;
            this.workbook = Reports.open(Format.XLSX, out, header, Look.PLAIN);
        }

        @Override
        public void close() throws IOException {
            try (out) {
                workbook.close();
            }
        }
    }

    @Override
    public void accept(Evaluation evaluation) throws IOException {
        if (evaluation instanceof Evaluation.Judged judged) {
            add(judged.findings());
        }
    }

    private void add(List<Finding> oneCase) throws IOException {
        Map<String, List<Finding>> byAgency = new LinkedHashMap<>();
        for (Finding finding : oneCase) {
            String name = agency(finding);
            if (name != null) {
                byAgency.computeIfAbsent(name, none -> new ArrayList<>()).add(finding);
            }
        }
        for (Map.Entry<String, List<Finding>> own : byAgency.entrySet()) {
            Agency agency = agency(own.getKey());
            if (agency == null) {
                further.add(own.getKey());
            } else {
                add(agency, own.getValue());
            }
        }
    }

    private static @Nullable String agency(Finding finding) {
        return finding.owedBy() == null ? null : finding.owedBy().agency();
    }

    private @Nullable Agency agency(String name) throws IOException {
        Agency known = agencies.get(name);
        if (known == null && agencies.size() < MOST) {
            known = new Agency(OwnersOnly.write(folder.resolve(AgencyFile.name(name) + ".xlsx")), header);
            agencies.put(name, known);
        }
        return known;
    }

    private static void add(Agency agency, List<Finding> findings) throws IOException {
        agency.summary.add(findings);
        List<Finding> listed =
                findings.stream().filter(one -> LISTED.contains(one.outcome())).toList();
        agency.workbook.write(listed);
        for (Finding one : listed) {
            if (one.outcome() == Outcome.DUE && one.dueBy() != null) {
                agency.due.add(one);
            }
        }
    }

    @Override
    public List<String> end(Summary all, List<Pack> packs) throws IOException {
        List<String> files = new ArrayList<>();
        for (Map.Entry<String, Agency> one : agencies.entrySet()) {
            String name = AgencyFile.name(one.getKey());
            Agency agency = one.getValue();
            agency.workbook.end(agency.summary, packs);
            files.add(FOLDER + "/" + name + ".xlsx");
            agency.due.sort(Comparator.comparing((Finding due) -> String.valueOf(due.dueBy()))
                    .thenComparing(Finding::fingerprint));
            try (OutputStream out = OwnersOnly.write(folder.resolve(name + ".ics"))) {
                new DueCalendar(header).write(out, agency.due);
            }
            files.add(FOLDER + "/" + name + ".ics");
        }
        return files;
    }

    /** How many agencies have no files, known once the reports have ended. */
    int further() {
        return further.size();
    }

    @Override
    public void close() throws IOException {
        for (Agency one : agencies.values()) {
            one.close();
        }
    }
}
