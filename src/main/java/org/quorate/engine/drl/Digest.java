package org.quorate.engine.drl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.quorate.text.Digests;

/** SHA-256 of rules, in hexadecimal. */
final class Digest {
    private Digest() {}

    /** Over all that decides what the compiled rules are. */
    static String of(List<DrlSource> sources, String version) {
        MessageDigest digest = Digests.sha256();
        add(digest, version);
        add(digest, RuleJar.INDEX);
        add(digest, "Java " + Runtime.version().feature());
        for (DrlSource source : sources) {
            add(digest, source.path());
            add(digest, source.text());
            add(digest, source.isOfPatterns() ? "of findings" : "of facts");
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Each text with its length before it, so that no two lists of texts read alike. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        digest.update((bytes.length + "\n").getBytes(UTF_8));
        digest.update(bytes);
    }
}
