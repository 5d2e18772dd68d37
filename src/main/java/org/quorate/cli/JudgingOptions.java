package org.quorate.cli;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.time.AsOf;
import org.quorate.time.MomentException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** By what, and as of when, cases are judged. */
final class JudgingOptions {
    @Option(
            names = "--policy",
            paramLabel = "ID",
            description = "A policy pack to judge by, may be given several times. Without it each case uses the pack "
                    + "that its partnership names.")
    List<String> policies = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE|DATETIME",
            converter = AsOfReader.class,
            description =
                    "The moment of judging: 2026-03-31 (its end) or 2026-03-31T09:00 (London time). Default: now.")
    @Nullable
    AsOf asOf;

    /** The moment of judging; now, to the second, where none is given. */
    AsOf asOf(Surroundings surroundings) {
        return asOf == null ? AsOf.at(surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS)) : asOf;
    }

    /** Reads a moment. */
    static final class AsOfReader implements ITypeConverter<AsOf> {
        @Override
        public AsOf convert(String text) {
            try {
                return AsOf.parse(text);
            } catch (MomentException noMoment) {
                throw new TypeConversionException(noMoment.getMessage());
            }
        }
    }
}
