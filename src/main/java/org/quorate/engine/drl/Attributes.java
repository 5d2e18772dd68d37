package org.quorate.engine.drl;

import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AttributeDescr;

/** Which attributes a rule may have: those that neither ask the clock nor keep it from ever being run. */
final class Attributes {
    static final String USABLE = "no attribute but salience, no-loop, enabled or dialect \"java\"";

    private static final Set<String> HARMLESS = Set.of("salience", "no-loop", "enabled");
    private static final Set<String> CLOCKED =
            Set.of("date-effective", "date-expires", "timer", "duration", "calendars");

    private Attributes() {}

    /** Why that attribute cannot be used; empty where it can. */
    static Optional<String> refusal(AttributeDescr attribute) {
        String name = attribute.getName();
        if (name.equals("dialect")) {
            return attribute.getValue().equals("java")
                    ? Optional.empty()
                    : Optional.of("the dialect «" + attribute.getValue() + "»");
        }
        if (HARMLESS.contains(name)) {
            return Optional.empty();
        }
        return Optional.of("«" + name + "»"
                + (CLOCKED.contains(name) ? ", which reads the clock" : ", which keeps the rule from being run"));
    }
}
