package org.quorate.example;

import org.jspecify.annotations.Nullable;

/**
 * A field in which a finding is not as expected.
 *
 * @param field the field, as an expectation names it
 * @param expected what it should be; null for nothing
 * @param found what it is; null for nothing
 */
public record Difference(
        String field, @Nullable String expected, @Nullable String found) {}
