package org.quorate.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds quotations against the documents they are from, where these are at hand. White space counts as one space. */
final class Quotations {
    private final List<Path> folders;
    private final Map<String, Optional<byte[]>> texts = new HashMap<>();

    Quotations(List<Path> folders) {
        this.folders = folders;
    }

    /** The document's bytes; empty where it is not at hand. Only plain file names are looked for: no address is ever opened. */
    Optional<byte[]> textOf(String file) {
        return texts.computeIfAbsent(file, this::find);
    }

    private Optional<byte[]> find(String file) {
        if (!isPlainName(file)) {
            return Optional.empty();
        }
        for (Path folder : folders) {
            Path document = folder.resolve(file);
            if (Files.isRegularFile(document)) {
                try {
                    return Optional.of(Files.readAllBytes(document));
                } catch (IOException unreadable) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    static boolean isPlainName(String file) {
        return !file.isEmpty()
                && file.chars().noneMatch(each -> each == '/' || each == '\\' || each == ':')
                && !file.startsWith("..");
    }

    /** Whether the words stand in the document in that order; {@code …} leaves some out. */
    static boolean stands(String quote, byte[] document) {
        String text = folded(new String(document, UTF_8));
        int from = 0;
        for (String part : folded(quote).split("…")) {
            int at = text.indexOf(part.strip(), from);
            if (at < 0) {
                return false;
            }
            from = at + part.strip().length();
        }
        return true;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int index = 0; index < text.length(); index++) {
            char each = text.charAt(index);
            if (Character.isWhitespace(each) || each == '\u00a0') {
                space = true;
            } else {
                if (space && folded.length() > 0) {
                    folded.append(' ');
                }
                space = false;
                folded.append(each);
            }
        }
        return folded.toString();
    }

    static String digest(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
