package org.quorate.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of one {@code policy.yaml}, with what is asked of several of its maps. */
record PackText(Located.Mapping root, Faults faults) {

    /** The text under a key that has to be there; empty where it is not, which is noted. */
    String text(Located.Mapping of, String key) {
        Optional<Located> value = of.get(key);
        if (value.isPresent()
                && value.get() instanceof Located.Text text
                && !text.value().isBlank()) {
            return text.value();
        }
        faults.add(
                value.orElse(of),
                value.isPresent() ? value.get().shown() : "no «" + key + "»",
                "«" + key + "» with a text");
        return "";
    }

    /** Whether a key says true. */
    static boolean isTrue(Located.Mapping of, String key) {
        return of.get(key).orElse(null) instanceof Located.Text text
                && text.value().equals("true");
    }

    /** When the pack as a whole is in force. */
    InForce inForce() {
        Located value = root.get("inForce").orElse(null);
        if (value instanceof Located.Mapping mapping) {
            faults.known(mapping, Set.of("from", "to"), "a key of inForce");
            return days(mapping);
        }
        if (value != null) {
            faults.add(value, value.shown(), "a map such as «{ from: 2008-04-01 }»");
        }
        return InForce.ALWAYS;
    }

    /** The days under {@code from} and {@code to}. */
    InForce days(Located.Mapping mapping) {
        LocalDate from = date(mapping.get("from").orElse(null));
        LocalDate to = date(mapping.get("to").orElse(null));
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(mapping, "an end before the beginning", "«to» on or after «from»");
            return InForce.ALWAYS;
        }
        return new InForce(from, to);
    }

    /** A date; null where there is none, or what is there is none, which is noted. */
    @Nullable
    LocalDate date(@Nullable Located value) {
        if (value == null) {
            return null;
        }
        try {
            if (value instanceof Located.Text text) {
                return LocalDate.parse(text.value());
            }
        } catch (DateTimeException noDate) {
            // told below, like anything else that is no date
        }
        faults.add(value, value.shown(), "a date such as «2008-04-01»");
        return null;
    }
}
