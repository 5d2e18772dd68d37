package org.quorate.snapshot;

/**
 * A file or line that could not be read at all.
 *
 * @param fault why
 */
public record RejectedInput(Rejected fault) implements Input {}
