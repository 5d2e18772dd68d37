/** What partnerships report to their boards, reckoned from findings. */
@NullMarked
package org.quorate.finding.figure;

import org.jspecify.annotations.NullMarked;
