package org.quorate.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** SHA-256, in hexadecimal. */
public final class Digests {
    private static final int BUFFER = 1 << 16;

    private Digests() {}

    /** Over bytes, part by part. */
    public static String of(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Over one file.
     *
     * @throws IOException where it cannot be read
     */
    public static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        add(digest, file);
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Over the names and the contents of files in a folder, in their order.
     *
     * @throws IOException where one cannot be read
     */
    public static String of(Path folder, Collection<Path> files) throws IOException {
        MessageDigest digest = sha256();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            digest.update((name + "\n" + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
            add(digest, file);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
            }
        }
    }

    /** An empty SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
