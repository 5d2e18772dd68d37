package org.quorate.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds quotations against the documents they are from, where these are at hand. White space counts as one space. */
final class Quotations {
    private final List<Path> folders;
    private final Map<String, Optional<byte[]>> texts = new HashMap<>();
    private final Map<String, Optional<String>> readable = new HashMap<>();

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
                && file.chars()
                        .noneMatch(each -> each == '/' || each == '\\' || each == ':' || Character.isISOControl(each))
                && !file.startsWith("..");
    }

    /** Whether the words are certainly not in that document; what is not at hand may hold them. */
    boolean isWrong(String quote, String file) {
        return readable(file).map(text -> !stands(quote, text, false)).orElse(false);
    }

    /** Whether words of it are certainly cut in two, at its ends or where it leaves words out. */
    boolean isCutShort(String quote, String file) {
        return readable(file)
                .map(text -> stands(quote, text, false) && !stands(quote, text, true))
                .orElse(false);
    }

    private Optional<String> readable(String file) {
        return readable.computeIfAbsent(file, name -> textOf(name).map(bytes -> folded(new String(bytes, UTF_8))));
    }

    /** Whether the words stand in the text in that order; {@code …} leaves some out. */
    private static boolean stands(String quote, String text, boolean wholeWords) {
        int from = 0;
        for (String each : folded(quote).split("…")) {
            String part = each.strip();
            int at = text.indexOf(part, from);
            while (at >= 0 && wholeWords && (isInside(text, at) || isInside(text, at + part.length()))) {
                at = text.indexOf(part, at + 1);
            }
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    private static boolean isInside(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    /** How many lines a document has; empty where it is not at hand. */
    Optional<Integer> lines(String file) {
        return textOf(file).map(bytes -> (int) new String(bytes, UTF_8).lines().count());
    }

    /** The line on which the words begin, from 1; empty where the document is not at hand, or does not hold them. */
    Optional<Integer> lineOf(String quote, String file) {
        String begin = folded(quote).split("…")[0].strip();
        Optional<byte[]> document = textOf(file);
        if (document.isEmpty() || begin.isEmpty()) {
            return Optional.empty();
        }
        String text = new String(document.get(), UTF_8);
        int at = folded(text).indexOf(begin);
        if (at < 0) {
            return Optional.empty();
        }
        // the folded text up to the words is the folding of exactly those lines that come before them
        int line = 0;
        StringBuilder read = new StringBuilder();
        for (String each : text.lines().toList()) {
            line++;
            read.append(each).append('\n');
            if (folded(read.toString()).length() > at) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
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
}
