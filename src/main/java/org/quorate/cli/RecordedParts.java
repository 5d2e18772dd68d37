package org.quorate.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quorate.engine.Catalogue;
import org.quorate.engine.Obligation;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.text.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The parts of a record that a partnership's system keeps. */
final class RecordedParts {
    private static final String AS_QUORUM = "quorum needs";

    private final Catalogue catalogue;
    private final Set<String> kept;

    private RecordedParts(Catalogue catalogue, Set<String> kept) {
        this.catalogue = catalogue;
        this.kept = kept;
    }

    /**
     * For each obligation, the parts it cannot do without and that are not kept; only obligations that lack some.
     *
     * @param kept the parts that are kept
     * @throws ParameterException where a record has no such part
     */
    static Map<String, Set<String>> unkept(Catalogue catalogue, List<String> kept, CommandLine command) {
        Set<String> parts = new TreeSet<>();
        for (String part : kept) {
            if (!CaseSnapshot.parts().contains(part.strip())) {
                throw new ParameterException(command, unknown(part.strip()));
            }
            parts.add(part.strip());
        }
        return new RecordedParts(catalogue, parts).unkept();
    }

    private static String unknown(String part) {
        return "A record has no part «" + part + "»; "
                + NearestName.to(part, CaseSnapshot.parts())
                        .map(name -> "maybe «" + name + "» was meant.")
                        .orElse("there are: " + String.join(", ", new TreeSet<>(CaseSnapshot.parts())) + ".");
    }

    private Map<String, Set<String>> unkept() {
        Map<String, Set<String>> unkept = new TreeMap<>();
        for (Obligation one : catalogue.obligations()) {
            Set<String> missing = needs(one);
            missing.removeAll(kept);
            if (!missing.isEmpty()) {
                unkept.put(one.id(), missing);
            }
        }
        return unkept;
    }

    /** What is needed in every case stands before the semicolon. */
    private Set<String> needs(Obligation obligation) {
        String always = obligation.needs().split(";", 2)[0];
        Set<String> needs = new LinkedHashSet<>();
        Arrays.stream(always.split(","))
                .map(String::strip)
                .filter(CaseSnapshot.parts()::contains)
                .forEach(needs::add);
        if (always.endsWith(AS_QUORUM)) {
            catalogue.obligations().stream()
                    .filter(one -> one.id().equals("quorum"))
                    .forEach(one -> needs.addAll(needs(one)));
        }
        return needs;
    }
}
