/** The case as recorded: immutable records, their reader, and its faults with file, line and JSON pointer. */
@NullMarked
package org.quorate.snapshot;

import org.jspecify.annotations.NullMarked;
