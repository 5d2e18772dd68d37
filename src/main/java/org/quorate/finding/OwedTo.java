package org.quorate.finding;

import org.jspecify.annotations.Nullable;
import org.quorate.facts.Addressee;
import org.quorate.facts.Person;

/**
 * Who a document or an invitation is owed to.
 *
 * @param type {@code professional}, {@code family} or {@code child}
 * @param id the person's id
 * @param agency a professional's agency; null for family and children
 */
public record OwedTo(String type, String id, @Nullable String agency) {

    /** Whoever something is owed to. */
    public static OwedTo of(Addressee recipient) {
        Person professional = recipient.professional();
        if (professional != null) {
            return new OwedTo("professional", recipient.id(), professional.agency());
        }
        return new OwedTo(recipient.birth() == null ? "family" : "child", recipient.id(), null);
    }
}
