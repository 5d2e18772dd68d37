/** Small things about words that every reader of input needs. */
@NullMarked
package org.quorate.text;

import org.jspecify.annotations.NullMarked;
