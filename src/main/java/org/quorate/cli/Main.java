package org.quorate.cli;

import java.util.*;
import org.quorate.engine.*;
import org.quorate.policy.*;
import org.quorate.snapshot.*;
import org.quorate.time.*;

public final class Main {
    private Main() {}

    public static void main(String[] a) throws Exception {
        RuleBase rules = RuleBase.builtIn();
        PackLibrary lib = new PackLibrary(rules.catalogue().forms(), null, null);
        List<Pack> packs = new ArrayList<>();
        for (String id : a[1].split(",")) packs.add(lib.pack(id).orElseThrow());
        Judge judge = new Judge(rules, lib.agencies());
        AsOf asOf = AsOf.parse(a[2]);
        SnapshotParser p = new SnapshotParser();
        var w = org.quorate.report.Reports.open(
                org.quorate.report.Format.NDJSON,
                System.out,
                new org.quorate.report.Header(asOf, "quorate"),
                org.quorate.report.Look.PLAIN);
        new CaseInputs(List.of(a[0]), System.in).forEach(in -> {
            try {
                if (in instanceof RawDocument d) {
                    ParsedCase pc = p.parse(d);
                    if (pc instanceof ParsedCase.Accepted ok) w.write(judge.judge(ok.snapshot(), packs, asOf));
                    else ((ParsedCase.Refused) pc).faults().forEach(f -> System.err.println(f));
                } else System.err.println(in);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        w.end(new org.quorate.finding.Summary(), List.of());
    }
}
