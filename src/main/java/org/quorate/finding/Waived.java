package org.quorate.finding;

import java.time.LocalDate;

/**
 * A breach that somebody agreed to let pass for a time. It stays a breach.
 *
 * @param approvedBy the id of the professional who agreed
 * @param approvedOn the day on which they did
 * @param until the last day on which it is let pass
 * @param reason why, in their own words
 */
public record Waived(String approvedBy, LocalDate approvedOn, LocalDate until, String reason) {
    /** All of it in words, such as "until 30 June 2026, approved by p7 on 1 March 2026: …". */
    public String words() {
        return "until " + Dates.date(until) + ", approved by " + approvedBy + " on " + Dates.date(approvedOn) + ": "
                + reason;
    }
}
