package org.quorate.policy;

import org.jspecify.annotations.Nullable;

/**
 * A document that a pack quotes. The document itself stays outside.
 *
 * @param key the name that clauses cite it by
 * @param title its title
 * @param file its file name, or its address
 * @param digest SHA-256 of its text, in hexadecimal; null where the pack does not say
 * @param retrieved when it was read, as written; null where the pack does not say
 */
public record Source(
        String key,
        String title,
        String file,
        @Nullable String digest,
        @Nullable String retrieved) {}
