/** Agreements to let a breach pass for a time: read, written, and held against what a run found. */
@NullMarked
package org.quorate.waiver;

import org.jspecify.annotations.NullMarked;
