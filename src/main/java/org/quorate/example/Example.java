package org.quorate.example;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.time.AsOf;

/**
 * A small case, with what must be found in it.
 *
 * @param file the file it stands in, as it was named
 * @param line its line there, from 1
 * @param title a sentence that says what is so; no other example of the pack or the table has it
 * @param obligation the obligation that it is about
 * @param policy the pack that judges; null where the examples stand beside it
 * @param asOf the moment of judging
 * @param snapshot the case
 * @param expected findings of the obligation that must be there
 * @param exactly whether there may be no others
 */
public record Example(
        String file,
        int line,
        String title,
        String obligation,
        @Nullable String policy,
        AsOf asOf,
        CaseSnapshot snapshot,
        List<ExpectedFinding> expected,
        boolean exactly) {}
