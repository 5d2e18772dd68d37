package org.quorate.snapshot;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds every fault of a document that could not be accepted. */
final class FaultFinder {

    List<Rejected> find(RawDocument document) {
        OptionalInt stray = Utf8.firstStrayByte(document.bytes());
        if (stray.isPresent()) {
            return List.of(whole(document, "byte " + stray.getAsInt() + " is not UTF-8", "UTF-8 text", null));
        }
        try {
            return inTree(document, new LocatedTree(document.bytes()));
        } catch (LocatedTree.TrailingTextException trailing) {
            return List.of(
                    whole(document, "more text behind the end of the document", "one document", trailing.location()));
        } catch (StreamConstraintsException limit) {
            return List.of(whole(document, limit(limit), "a document within the limits", limit.getLocation()));
        } catch (JsonEOFException cutOff) {
            return List.of(
                    whole(document, "the text ends in the middle of the document", "whole JSON", cutOff.getLocation()));
        } catch (JsonProcessingException broken) {
            return List.of(whole(document, "text that is no JSON", "JSON", broken.getLocation()));
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory could not be read", impossible);
        }
    }

    private static String limit(StreamConstraintsException limit) {
        return limit.getOriginalMessage().contains("depth")
                ? "values nested deeper than " + SnapshotJson.DEEPEST
                : "a text or a number that is too long";
    }

    private static List<Rejected> inTree(RawDocument document, LocatedTree tree) throws IOException {
        JsonNode root = tree.root();
        if (!root.isObject()) {
            String hint = root.isArray() ? "one snapshot; several stand in an .ndjson file, one a line" : "a snapshot";
            return List.of(whole(document, Fault.shown(root), hint, tree.locationOf("", false)));
        }
        String caseId = root.path("caseId").isTextual() ? root.get("caseId").asText() : null;
        List<Fault> faults = new ArrayList<>();
        tree.duplicates()
                .forEach(pointer -> faults.add(new Fault(
                        pointer, "the same field a second time", "each field once in an object", null, false)));
        faults.addAll(Shape.check(root));
        faults.addAll(new References(SnapshotJson.bind(root)).faults());
        return faults.stream()
                .map(fault -> rejected(document, caseId, fault, tree))
                .sorted(Comparator.comparing((Rejected one) -> one.line() == null ? 0 : one.line())
                        .thenComparing(one -> one.column() == null ? 0 : one.column())
                        .thenComparing(one -> String.valueOf(one.pointer())))
                .toList();
    }

    private static Rejected rejected(RawDocument document, @Nullable String caseId, Fault fault, LocatedTree tree) {
        JsonLocation location = tree.locationOf(fault.pointer(), fault.ofName());
        return new Rejected(
                document.file(),
                line(document, location),
                location == null ? null : location.getColumnNr(),
                fault.pointer(),
                caseId,
                fault.found(),
                fault.expected(),
                fault.nearest(),
                fault.reason());
    }

    private static Rejected whole(
            RawDocument document, String found, String expected, @Nullable JsonLocation location) {
        return new Rejected(
                document.file(),
                line(document, location),
                location == null ? null : location.getColumnNr(),
                null,
                null,
                found,
                expected,
                null,
                "The document is not read: " + found + "; expected was " + expected + ".");
    }

    private static @Nullable Long line(RawDocument document, @Nullable JsonLocation location) {
        if (document.line() > 0) {
            return document.line();
        }
        return location == null ? null : (long) location.getLineNr();
    }
}
