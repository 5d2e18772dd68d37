package org.quorate.finding;

import org.jspecify.annotations.Nullable;

/**
 * What in the snapshot a finding rests on.
 *
 * @param pointer JSON pointer into the snapshot (RFC 6901)
 * @param value what stands there, as recorded; null where nothing stands there
 */
public record Evidence(String pointer, @Nullable String value) {}
