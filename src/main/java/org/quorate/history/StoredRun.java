package org.quorate.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An earlier run.
 *
 * @param id its number, from 1 in the order of storing
 * @param series to which runs it belongs
 * @param started when it began, a UTC instant
 * @param asOf the moment of judging: a date, or a UTC instant
 * @param day the London day of that moment
 * @param program the program and its version
 * @param judged how many cases were judged and are still kept
 * @param findings how many findings are kept
 * @param forgotten how many cases were erased since
 * @param total the sum over its findings by which an edit is noticed
 * @param packs by id
 * @param seal the digest over all of it
 */
public record StoredRun(
        long id,
        String series,
        String started,
        String asOf,
        String day,
        String program,
        long judged,
        long findings,
        long forgotten,
        String total,
        List<StoredPack> packs,
        List<StoredInput> inputs,
        List<StoredRejection> rejected,
        String seal) {

    /** Whether its head is as it was written; its findings are looked at by {@link History#isWhole}. */
    public boolean hasHeadAsWritten() {
        return seal.equals(reckonedSeal());
    }

    /** The pack of that id, where it judged. */
    public Optional<StoredPack> pack(String policy) {
        return packs.stream().filter(pack -> pack.policy().equals(policy)).findFirst();
    }

    /** Whether another run is this one run again: the same night, record, packs and program, and the same came out. */
    public boolean isAgain(StoredRun other) {
        return again().equals(other.again());
    }

    private StoredRun again() {
        return new StoredRun(
                0, series, "", asOf, day, program, judged, findings, forgotten, total, packs, inputs, rejected, "");
    }

    /** The same with its seal reckoned anew. */
    StoredRun sealed() {
        return with(judged, findings, forgotten, total, inputs, rejected, reckonedSeal());
    }

    /** The same with other counts and lists. */
    StoredRun with(
            long cases,
            long kept,
            long erased,
            String sum,
            List<StoredInput> in,
            List<StoredRejection> out,
            String by) {
        return new StoredRun(id, series, started, asOf, day, program, cases, kept, erased, sum, packs, in, out, by);
    }

    private String reckonedSeal() {
        List<@Nullable String> parts = new ArrayList<>(List.of(series, started, asOf, day, program, total));
        parts.addAll(List.of("" + judged, "" + findings, "" + forgotten, "packs"));
        packs.forEach(one -> {
            parts.addAll(List.of(one.policy(), one.versions(), one.digest()));
            parts.add(one.former());
        });
        parts.add("inputs");
        inputs.forEach(one -> {
            parts.add(one.name());
            parts.add(one.digest());
        });
        parts.add("rejected");
        rejected.forEach(one -> {
            parts.addAll(List.of(one.file(), one.expected()));
            parts.add(one.line());
            parts.add(one.pointer());
            parts.add(one.caseId());
        });
        return Seal.text(parts);
    }
}
