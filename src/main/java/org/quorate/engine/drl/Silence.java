package org.quorate.engine.drl;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the rule compiler from logging what is told as faults anyway, with the sources it generated. */
final class Silence {
    private static final Logger COMPILER = Logger.getLogger("org.drools");

    private Silence() {}

    static <T> T during(Supplier<T> work) {
        Level before = COMPILER.getLevel();
        COMPILER.setLevel(Level.OFF);
        try {
            return work.get();
        } finally {
            COMPILER.setLevel(before);
        }
    }
}
