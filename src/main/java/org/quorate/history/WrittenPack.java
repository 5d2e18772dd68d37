package org.quorate.history;

import java.util.Map;

/**
 * A pack as it is written.
 *
 * @param digest SHA-256 over its files, in hexadecimal
 * @param written the texts of it and of the packs it extends, by their ids
 */
public record WrittenPack(String digest, Map<String, String> written) {}
