package org.quorate.engine.drl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.text.Digests;
import org.quorate.text.OwnersOnly;

/**
 * Keeps compiled rules from run to run, in a folder of the user's alone, each jar with its digest beside it: one that was
 * changed since is not used, and none that somebody else could have put there. Where the folder cannot be had, or others
 * can write it or those above it, nothing is kept, and nothing fails.
 */
final class RuleCache {
    private final @Nullable Path folder;

    RuleCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The jar of that key; empty where there is none, or not as it was kept. */
    Optional<byte[]> find(String key) {
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            UserPrincipal user = user(folder);
            Path kept = folder.resolve(key + ".jar");
            Path beside = folder.resolve(key + ".sha256");
            if (!OwnersOnly.isOutOfReach(kept, user) || !OwnersOnly.isOutOfReach(beside, user)) {
                return Optional.empty();
            }
            byte[] jar = Files.readAllBytes(kept);
            String digest = Files.readString(beside, UTF_8);
            return digest.strip().equals(Digests.of(jar)) ? Optional.of(jar) : Optional.empty();
        } catch (IOException | SecurityException none) {
            return Optional.empty();
        }
    }

    /** Keeps it, if it can be kept. */
    void keep(String key, byte[] jar) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            makePrivate(folder);
            if (!OwnersOnly.isOutOfReach(folder, user(folder))) {
                return;
            }
            write(folder, key + ".jar", jar);
            write(folder, key + ".sha256", Digests.of(jar).getBytes(UTF_8));
        } catch (IOException | SecurityException cannotBeKept) {
            // the rules are compiled again the next time
        }
    }

    private static void makePrivate(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Who runs the program: whoever owns what it makes. */
    private static UserPrincipal user(Path folder) throws IOException {
        Path made = Files.createTempFile(folder, "rules", ".tmp");
        try {
            return Files.getOwner(made);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static void write(Path folder, String name, byte[] bytes) throws IOException {
        Path unfinished = Files.createTempFile(folder, "rules", ".tmp");
        try {
            Files.write(unfinished, bytes);
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
