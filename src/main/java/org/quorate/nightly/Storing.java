package org.quorate.nightly;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.Evaluation;
import org.quorate.history.Changes;
import org.quorate.history.History;
import org.quorate.history.RunHead;
import org.quorate.history.RunWriter;
import org.quorate.history.StoredPack;
import org.quorate.history.StoredRun;
import org.quorate.history.WrittenPack;
import org.quorate.policy.Pack;
import org.quorate.policy.PackLibrary;

/**
 * Stores a run as its evaluations come; closed without {@link #commit}, nothing of it is kept. Where a pack was changed
 * since an earlier run, what its former text finds in the record is kept too.
 */
public final class Storing implements AutoCloseable {
    private final RunWriter writer;
    private final PackLibrary library;
    private final SortedMap<String, Pack> formers;
    private final InputFiles inputs;

    private Storing(RunWriter writer, PackLibrary library, SortedMap<String, Pack> formers, InputFiles inputs) {
        this.writer = writer;
        this.library = library;
        this.formers = formers;
        this.inputs = inputs;
    }

    /**
     * Begins to store a run.
     *
     * @param before the run it will be compared with; null where there is none
     * @param asked the ids of the packs that judge; empty where each case names its own
     * @param paths what will be read
     */
    public static Storing begin(
            History history,
            RunHead head,
            @Nullable StoredRun before,
            PackLibrary library,
            Collection<String> asked,
            List<String> paths) {
        SortedMap<String, Pack> formers = new FormerPacks(history, library).of(before, asked);
        InputFiles inputs = InputFiles.of(paths);
        return new Storing(history.begin(head), library, formers, inputs);
    }

    /** The packs by which each case is to be judged as well, by the ids of those that came after them. */
    public Map<String, Pack> formers() {
        return formers;
    }

    /** Takes each evaluation before the next receiver does. */
    public Evaluation.Receiver before(Evaluation.Receiver next) {
        return evaluation -> {
            if (evaluation instanceof Evaluation.Judged judged) {
                writer.add(judged.findings(), judged.formerly(), formers.keySet());
            } else if (evaluation instanceof Evaluation.Refused refused) {
                refused.reasons().forEach(writer::reject);
            }
            next.accept(evaluation);
        };
    }

    /**
     * The run is whole: these packs judged what was read.
     *
     * @throws InputReplacedException where that was replaced while it was read
     */
    public StoredRun whole(List<Pack> packs) {
        inputs.refuseReplaced();
        for (Pack pack : packs) {
            writer.keep(new WrittenPack(pack.digest(), library.texts(pack)));
        }
        return writer.whole(packs.stream().map(this::stored).toList(), inputs.inputs());
    }

    private StoredPack stored(Pack pack) {
        Pack former = formers.get(pack.id());
        return StoredPack.of(pack, former == null ? null : former.digest());
    }

    /** Whether an earlier run is as it was written, as far as what became of its duties goes. */
    public boolean isAsWritten(StoredRun earlier) {
        return writer.isAsWritten(earlier);
    }

    /** What changed since an earlier run; asked once the run is whole. */
    public Changes changes(StoredRun from, StoredRun whole) {
        return writer.changes(from, whole);
    }

    /** Keeps the run. */
    public void commit() {
        writer.commit();
    }

    @Override
    public void close() {
        writer.close();
    }
}
