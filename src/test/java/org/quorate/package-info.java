/** What the tests of several packages share. */
@NullMarked
package org.quorate;

import org.jspecify.annotations.NullMarked;
