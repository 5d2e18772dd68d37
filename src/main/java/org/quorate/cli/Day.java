package org.quorate.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.time.AsOf;
import picocli.CommandLine.Option;

/** The option of the day that is looked at. */
final class Day {
    @Option(
            names = "--as-of",
            paramLabel = "DATE|DATETIME",
            converter = JudgingOptions.AsOfReader.class,
            description = "The day that is looked at. Default: today.")
    @Nullable
    AsOf asOf;

    /** Whether somebody named a day. */
    boolean isNamed() {
        return asOf != null;
    }

    /** The London day. */
    LocalDate of(Surroundings surroundings) {
        return (asOf == null ? AsOf.at(surroundings.clock().instant()) : asOf).day();
    }
}
