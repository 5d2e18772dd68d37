package org.quorate.nightly;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quorate.history.History;
import org.quorate.history.StoredPack;
import org.quorate.history.StoredRun;
import org.quorate.policy.Pack;
import org.quorate.policy.PackException;
import org.quorate.policy.PackLibrary;

/** The packs by which an earlier run judged, where they are written otherwise now and their former text can be read. */
final class FormerPacks {
    private final History history;
    private final PackLibrary library;

    FormerPacks(History history, PackLibrary library) {
        this.history = history;
        this.library = library;
    }

    /**
     * Those of the run, by id.
     *
     * @param asked the ids of the packs that judge now; empty where each case names its own
     */
    SortedMap<String, Pack> of(@Nullable StoredRun run, Collection<String> asked) {
        SortedMap<String, Pack> formers = new TreeMap<>();
        if (run != null) {
            for (StoredPack pack : run.packs()) {
                if (asked.isEmpty() || asked.contains(pack.policy())) {
                    former(pack).ifPresent(one -> formers.put(one.id(), one));
                }
            }
        }
        return formers;
    }

    private Optional<Pack> former(StoredPack pack) {
        Map<String, String> texts = history.packTexts(pack.digest());
        if (texts.isEmpty() || isAsItWas(pack)) {
            return Optional.empty();
        }
        try {
            return library.withTexts(texts)
                    .pack(pack.policy())
                    .filter(one -> one.digest().equals(pack.digest()));
        } catch (PackException notOfThisProgram) {
            // what this program cannot read is not at hand, and the digests alone tell that the policy changed
            return Optional.empty();
        }
    }

    private boolean isAsItWas(StoredPack pack) {
        try {
            return library.pack(pack.policy())
                    .map(now -> now.digest().equals(pack.digest()))
                    .orElse(true);
        } catch (PackException toldWhenACaseNamesIt) {
            return true;
        }
    }
}
