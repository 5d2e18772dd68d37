package org.quorate.engine;

/** Rules that do not come to an end. */
final class RunawayRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RunawayRuleException(int firings) {
        super("the rules did not come to an end within " + firings + " firings");
    }
}
