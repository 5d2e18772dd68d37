package org.quorate.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that a pack quotes. The document itself stays outside.
 *
 * @param key the name that clauses cite it by
 * @param title its title
 * @param file its file name, or its address
 * @param address whether it has an address alone, which is never opened
 * @param digest SHA-256 of its text, in hexadecimal; null where the pack does not say
 * @param retrieved when it was read; null where the pack does not say
 * @param line the line of what the pack's file says of it, from 1
 * @param column its column, from 1
 */
public record Source(
        String key,
        String title,
        String file,
        boolean address,
        @Nullable String digest,
        @Nullable LocalDate retrieved,
        int line,
        int column) {}
