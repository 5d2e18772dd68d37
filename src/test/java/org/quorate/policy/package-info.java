/** Packs, read right and wrong. */
@NullMarked
package org.quorate.policy;

import org.jspecify.annotations.NullMarked;
