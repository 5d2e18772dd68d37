/** Who owes what by when, as the rules say it; and the reckoning whether it was done in time. */
@NullMarked
package org.quorate.duty;

import org.jspecify.annotations.NullMarked;
