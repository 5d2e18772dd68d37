/** Runs that are kept and compared: what a run stores, and the unattended run of every night. */
@NullMarked
package org.quorate.nightly;

import org.jspecify.annotations.NullMarked;
