package org.quorate.finding;

import org.jspecify.annotations.Nullable;

/**
 * Who a document or an invitation is owed to.
 *
 * @param type {@code professional}, {@code family} or {@code child}
 * @param id the person's id
 * @param agency a professional's agency; null for family and children
 */
public record OwedTo(String type, String id, @Nullable String agency) {}
