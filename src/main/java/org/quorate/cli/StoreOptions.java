package org.quorate.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.history.History;
import org.quorate.history.RunHead;
import org.quorate.nightly.Storing;
import org.quorate.time.AsOf;
import picocli.CommandLine.Option;

/** Whether, and where, a run is kept. */
final class StoreOptions {
    @Option(
            names = "--history",
            paramLabel = "DATABASE",
            description = "Keep the run there: a file, made where there is none, or the JDBC address of PostgreSQL.")
    @Nullable
    String address;

    @Option(
            names = "--series",
            paramLabel = "NAME",
            description = "To which runs in the history this one belongs, so that different caseloads can be kept "
                    + "in one. Default: check.")
    String series = "check";

    /** Begins to keep a run, to be compared with the last one of its series; null where it is not to be kept. */
    @Nullable
    Storing begin(AsOf asOf, Quorate quorate, Installed installed, Collection<String> asked, List<String> paths)
            throws IOException {
        if (address == null) {
            return null;
        }
        History history = History.create(address);
        history.warnings().forEach(quorate.messages()::warn);
        RunHead head = new RunHead(
                series, quorate.surroundings().clock().instant(), asOf, ProgramIdentity.with(quorate.global.rules));
        return Storing.begin(
                history, head, history.runs(series).stream().findFirst().orElse(null), installed.packs(), asked, paths);
    }
}
