/** Moments, spans, working days and deadlines, all reckoned in Europe/London, with what a record leaves open kept open. */
@NullMarked
package org.quorate.time;

import org.jspecify.annotations.NullMarked;
