package org.quorate.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quorate.policy.Catalogue;
import org.quorate.policy.Obligation;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.text.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The parts of a record that a partnership's system keeps. */
final class RecordedParts {
    private final Set<String> kept;

    private RecordedParts(Set<String> kept) {
        this.kept = kept;
    }

    /**
     * Those.
     *
     * @throws ParameterException where a record has no such part
     */
    static RecordedParts of(List<String> kept, CommandLine command) {
        Set<String> parts = new TreeSet<>();
        for (String part : kept) {
            if (!CaseSnapshot.parts().contains(part.strip())) {
                throw new ParameterException(command, unknown(part.strip()));
            }
            parts.add(part.strip());
        }
        return new RecordedParts(parts);
    }

    private static String unknown(String part) {
        return "A record has no part «" + part + "»; "
                + NearestName.to(part, CaseSnapshot.parts())
                        .map(name -> "maybe «" + name + "» was meant.")
                        .orElse("there are: " + String.join(", ", new TreeSet<>(CaseSnapshot.parts())) + ".");
    }

    /** For each obligation, the parts it cannot do without and that are not kept; only obligations that lack some. */
    Map<String, Set<String>> unkept(Catalogue catalogue) {
        Map<String, Set<String>> unkept = new TreeMap<>();
        for (Obligation one : catalogue.obligations()) {
            Set<String> missing = new LinkedHashSet<>(one.needs());
            missing.removeAll(kept);
            if (!missing.isEmpty()) {
                unkept.put(one.id(), missing);
            }
        }
        return unkept;
    }
}
