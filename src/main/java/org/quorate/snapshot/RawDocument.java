package org.quorate.snapshot;

/**
 * The bytes of one snapshot, not yet read.
 *
 * @param file the file as it was named, or {@code -} for standard input
 * @param line the line it stands on, from 1; 0 where the file is the one snapshot
 * @param bytes the bytes as they stand there, with a byte order mark where there is one
 */
@SuppressWarnings("ArrayRecordComponent") // handed from the reader to one worker, never compared
public record RawDocument(String file, long line, byte[] bytes) implements Input {}
