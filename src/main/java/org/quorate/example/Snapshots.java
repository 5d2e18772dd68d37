package org.quorate.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Faults;
import org.quorate.policy.Located;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.ParsedCase;
import org.quorate.snapshot.RawDocument;
import org.quorate.snapshot.Rejected;
import org.quorate.snapshot.SnapshotParser;

/** Reads snapshots that stand in YAML, as strictly as any other. */
final class Snapshots {
    private static final SnapshotParser PARSER = new SnapshotParser();

    private Snapshots() {}

    /**
     * The snapshot; empty where it has faults, which are noted.
     *
     * @param place for a JSON pointer into the snapshot, where that stands in the file
     */
    static Optional<CaseSnapshot> read(ObjectNode snapshot, Function<String, Located> place, Faults faults) {
        ParsedCase parsed =
                PARSER.parse(new RawDocument("example", 0, snapshot.toString().getBytes(UTF_8)));
        if (parsed instanceof ParsedCase.Accepted accepted) {
            return Optional.of(accepted.snapshot());
        }
        for (Rejected rejected : ((ParsedCase.Refused) parsed).faults()) {
            String pointer = rejected.pointer() == null ? "" : rejected.pointer();
            faults.add(
                    place.apply(pointer),
                    (rejected.found() == null ? "nothing" : rejected.found()) + " at «" + pointer + "» of the snapshot",
                    rejected.expected(),
                    rejected.nearest());
        }
        return Optional.empty();
    }

    /** Where that pointer leads in YAML, or as far as it does. */
    static Located at(Located root, String pointer) {
        Located place = root;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            Located next = next(place, step);
            if (next == null) {
                return place;
            }
            place = next;
        }
        return place;
    }

    private static @Nullable Located next(Located place, String step) {
        if (place instanceof Located.Mapping mapping) {
            return mapping.get(step).orElse(null);
        }
        boolean isIndex = step.chars().allMatch(Character::isDigit) && !step.isEmpty() && step.length() < 7;
        if (place instanceof Located.Items items
                && isIndex
                && Integer.parseInt(step) < items.values().size()) {
            return items.values().get(Integer.parseInt(step));
        }
        return null;
    }
}
