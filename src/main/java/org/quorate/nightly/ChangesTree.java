package org.quorate.nightly;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.history.Change;
import org.quorate.history.Changes;
import org.quorate.history.RenewedIds;

/** What changed between two runs, as JSON. */
public final class ChangesTree {
    private ChangesTree() {}

    /** The tree of {@code quorate.changes/1}. */
    public static Map<String, Object> of(Changes changes) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", "quorate.changes/1");
        tree.put("from", changes.from().id());
        tree.put("to", changes.to().id());
        tree.put("changes", changes.changes().stream().map(ChangesTree::of).toList());
        tree.put("unchanged", changes.unchanged());
        RenewedIds renewed = changes.renewedIds();
        if (renewed != null) {
            tree.put("renewedIds", renewed);
        }
        return tree;
    }

    /** One of them. */
    static Map<String, @Nullable Object> of(Change change) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("change", change.label().id());
        tree.put("because", change.because().id());
        tree.put("before", StoredFindingTree.of(change.before()));
        tree.put("after", StoredFindingTree.of(change.after()));
        return tree;
    }
}
