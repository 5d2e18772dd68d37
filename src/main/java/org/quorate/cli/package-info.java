/** The command line: the one place that reads the clock, the environment and the standard streams. */
@NullMarked
package org.quorate.cli;

import org.jspecify.annotations.NullMarked;
