package org.quorate.history;

import org.jspecify.annotations.Nullable;

/**
 * A path that a run was given.
 *
 * @param name the path as it was named
 * @param digest SHA-256 of the file, or of all files of the folder, in hexadecimal; null where it cannot be read again
 */
public record StoredInput(String name, @Nullable String digest) {}
