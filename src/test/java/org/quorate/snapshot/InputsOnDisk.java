package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Files in a folder of their own, and what is read from them. */
abstract class InputsOnDisk {
    Path folder = Path.of("");

    @BeforeEach
    void folder(@TempDir Path temporary) {
        folder = temporary;
    }

    /** What was read: a document with its line and case, or the reason why there is none. */
    List<String> read(Object... paths) {
        return read(InputStream.nullInputStream(), paths);
    }

    List<String> read(InputStream standardInput, Object... paths) {
        List<String> read = new ArrayList<>();
        new CaseInputs(Arrays.stream(paths).map(Object::toString).toList(), standardInput)
                .forEach(input -> read.add(told(input).replace(folder + "/", "")));
        return read;
    }

    static String told(Input input) {
        if (input instanceof RawDocument document) {
            ParsedCase parsed = new SnapshotParser().parse(document);
            String what = parsed instanceof ParsedCase.Accepted accepted
                    ? accepted.snapshot().caseId()
                    : ((ParsedCase.Refused) parsed).faults().get(0).found();
            return document.file() + ":" + document.line() + " " + what;
        }
        Rejected fault = ((RejectedInput) input).fault();
        return fault.file() + (fault.line() == null ? "" : ":" + fault.line()) + " " + fault.reason();
    }

    static String snapshot(String caseId) {
        return "{\"schema\": \"quorate.case-snapshot/1\", \"caseId\": \"" + caseId + "\"}";
    }

    static String pretty(String caseId) {
        return snapshot(caseId).replace("{", "{\n  ").replace(", ", ",\n  ").replace("}", "\n}\n");
    }

    Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(UTF_8));
    }

    Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
