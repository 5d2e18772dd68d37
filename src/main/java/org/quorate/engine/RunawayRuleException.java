package org.quorate.engine;

/** Rules that do not come to an end. */
final class RunawayRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    /**
     * Rules that were stopped.
     *
     * @param rule the one that fired most when they were stopped
     * @param firings after how many firings
     */
    RunawayRuleException(String rule, int firings) {
        super("the rule «" + rule + "» did not come to an end within " + firings + " firings");
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}
