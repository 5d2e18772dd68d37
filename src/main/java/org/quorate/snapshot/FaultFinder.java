package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds every fault of a document that could not be accepted. */
final class FaultFinder {
    /** In one document all lines are known or none is, and so are the columns. */
    private static final Comparator<Rejected> BY_PLACE = Comparator.comparing(
                    (Rejected one) -> one.line() == null ? 0 : one.line())
            .thenComparing(one -> one.column() == null ? 0 : one.column())
            .thenComparing(one -> String.valueOf(one.pointer()));

    private final RawDocument document;

    FaultFinder(RawDocument document) {
        this.document = document;
    }

    /** The faults, by their place. */
    List<Rejected> find() {
        OptionalInt stray = Utf8.firstStrayByte(document.bytes());
        if (stray.isPresent()) {
            return List.of(whole(strayByte(stray.getAsInt()), "text in UTF-8", null));
        }
        try {
            return inText(new String(Utf8.withoutMark(document.bytes()), UTF_8));
        } catch (LocatedTree.TrailingTextException trailing) {
            return List.of(whole("more text behind the end of the document", "one document", trailing.location()));
        } catch (StreamConstraintsException limit) {
            return List.of(whole(SnapshotJson.limit(limit), "a document within that limit", limit.getLocation()));
        } catch (JsonProcessingException broken) {
            return List.of(
                    broken.getOriginalMessage().contains("end-of-input")
                            ? whole(
                                    "the end of the text in the middle of the document",
                                    "whole JSON",
                                    broken.getLocation())
                            : whole("text that is no JSON", "JSON", broken.getLocation()));
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory could not be read", impossible);
        }
    }

    private String strayByte(int offset) {
        String where = document.line() > 0 ? "the line" : "the file";
        return String.format(
                Locale.ROOT, "the byte 0x%02x at offset %d of %s", document.bytes()[offset], offset, where);
    }

    private List<Rejected> inText(String text) throws IOException {
        Faults faults = new Faults();
        JsonNode root = LocatedTree.read(text, faults);
        if (!root.isObject()) {
            String hint = root.isArray() ? "one snapshot; several stand in an .ndjson file, one a line" : "a snapshot";
            return List.of(whole(Fault.kindOf(root), hint, new Locations(text, List.of()).root()));
        }
        String caseId = root.path("caseId").isTextual() ? root.get("caseId").asText() : null;
        Shape.check((ObjectNode) root, faults);
        References.check(SnapshotJson.bind(root), faults);
        return inOrder(faults, new Locations(text, faults.list()), caseId);
    }

    private List<Rejected> inOrder(Faults faults, Locations locations, @Nullable String caseId) {
        List<Rejected> rejected = new ArrayList<>();
        faults.list().forEach(fault -> rejected.add(rejected(fault, locations.of(fault), caseId)));
        rejected.sort(BY_PLACE);
        if (faults.hasMore()) {
            String reason = "The document has more faults; the first " + Faults.MOST + " found are listed.";
            rejected.add(
                    new Rejected(document.file(), line(null), null, null, caseId, null, "fewer faults", null, reason));
        }
        return rejected;
    }

    private Rejected rejected(Fault fault, JsonLocation location, @Nullable String caseId) {
        return new Rejected(
                document.file(),
                line(location),
                location.getColumnNr(),
                fault.pointer(),
                caseId,
                fault.found(),
                fault.expected(),
                fault.nearest(),
                fault.reason());
    }

    private Rejected whole(String found, String expected, @Nullable JsonLocation location) {
        return new Rejected(
                document.file(),
                line(location),
                location == null ? null : location.getColumnNr(),
                null,
                null,
                found,
                expected,
                null,
                "The document is not read: found was " + found + "; expected was " + expected + ".");
    }

    private @Nullable Long line(@Nullable JsonLocation location) {
        if (document.line() > 0) {
            return document.line();
        }
        return location == null ? null : (long) location.getLineNr();
    }
}
