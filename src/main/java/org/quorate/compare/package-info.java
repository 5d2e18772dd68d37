/** The same cases under several policies: what comes out otherwise. */
@NullMarked
package org.quorate.compare;

import org.jspecify.annotations.NullMarked;
