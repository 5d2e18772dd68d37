package org.quorate.policy;

/** The names of clauses: an obligation, or an obligation with a variant in brackets. */
final class ClauseNames {
    private ClauseNames() {}

    /** The obligation that a clause's name begins with. */
    static String obligation(String name) {
        int bracket = name.indexOf('[');
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    /** Whether the brackets are whole. */
    static boolean isWellFormed(String name) {
        int bracket = name.indexOf('[');
        return bracket < 0 || (name.endsWith("]") && bracket > 0 && bracket < name.length() - 2);
    }
}
