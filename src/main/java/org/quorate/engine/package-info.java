/** Where the rules run: compiled once, one session of a pool for each stage of a case, and no case touching another. */
@NullMarked
package org.quorate.engine;

import org.jspecify.annotations.NullMarked;
