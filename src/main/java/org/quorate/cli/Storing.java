package org.quorate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.Evaluation;
import org.quorate.history.History;
import org.quorate.history.RunHead;
import org.quorate.history.RunWriter;
import org.quorate.history.StoredInput;
import org.quorate.history.StoredPack;
import org.quorate.policy.Pack;
import org.quorate.time.AsOf;

/** Stores a run as its evaluations come, where it is to be stored; it is kept once it is whole. */
final class Storing implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final @Nullable RunWriter writer;

    private Storing(@Nullable RunWriter writer) {
        this.writer = writer;
    }

    /** In that database; nowhere where none is named. */
    static Storing in(@Nullable String address, AsOf asOf, Quorate quorate) {
        if (address == null) {
            return new Storing(null);
        }
        History history = History.create(address);
        history.warnings().forEach(quorate.messages()::warn);
        RunHead head = new RunHead(quorate.surroundings().clock().instant(), asOf, Version.text());
        return new Storing(history.begin(head));
    }

    /** Takes each evaluation before the next receiver does. */
    Evaluation.Receiver before(Evaluation.Receiver next) {
        RunWriter run = writer;
        return run == null
                ? next
                : evaluation -> {
                    if (evaluation instanceof Evaluation.Judged judged) {
                        run.add(judged.findings());
                    } else if (evaluation instanceof Evaluation.Refused refused) {
                        refused.reasons().forEach(run::reject);
                    }
                    next.accept(evaluation);
                };
    }

    /** The run is whole: these packs judged what these paths named. */
    void whole(List<Pack> packs, List<String> paths) {
        if (writer != null) {
            writer.commit(
                    packs.stream().map(StoredPack::of).toList(),
                    paths.stream()
                            .map(path -> new StoredInput(path, digest(path)))
                            .toList());
        }
    }

    @Override
    public void close() {
        if (writer != null) {
            writer.close();
        }
    }

    /** Of a file, or of all files of a folder by name; null where it cannot be read, or not again. */
    private static @Nullable String digest(String name) {
        try {
            Path path = Path.of(name);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    add(digest, file);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | InvalidPathException unreadable) {
            return null;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
            }
        }
    }
}
