package org.quorate.cli;

import org.quorate.history.History;
import org.quorate.history.StoredRun;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option of where earlier runs are kept, and the opening. */
final class HistoryOption {
    /** Where runs are kept if nobody says otherwise. */
    static final String DEFAULT = "history.db";

    @Option(
            names = "--history",
            paramLabel = "DATABASE",
            description = "The file in which runs are kept, or the JDBC address of a PostgreSQL database. Default: "
                    + DEFAULT + ".")
    String address = DEFAULT;

    /** Opens it; says what is to be known of it. */
    History open(Quorate quorate) {
        History history = History.existing(address);
        history.warnings().forEach(quorate.messages()::warn);
        return history;
    }

    /**
     * The run of that number.
     *
     * @throws ParameterException where there is none
     */
    static StoredRun run(History history, long id, CommandLine command) {
        return history.run(id)
                .orElseThrow(() -> new ParameterException(
                        command, "There is no run " + id + "; «quorate history list» shows which there are."));
    }
}
