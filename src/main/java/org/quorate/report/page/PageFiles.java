package org.quorate.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.quorate.text.Digests;

/** The style and the script of the page, which were built into the program, and their digests for the page's policy. */
public final class PageFiles {
    private PageFiles() {}

    /** The style, in light and dark and on paper. */
    public static String style() {
        return read("page.css");
    }

    /** The scripts that {@code scripts.txt} names, in its order, in one. */
    static String script() {
        StringBuilder script = new StringBuilder("(function () {\n'use strict';\n");
        List<String> names = read("scripts.txt").lines().toList();
        names.forEach(name -> script.append(read(name)));
        return script.append("})();\n").toString();
    }

    /** As a content security policy names what may run. */
    public static String digest(String content) {
        byte[] digest = Digests.sha256().digest(content.getBytes(UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static String read(String name) {
        try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
