/** The case tables: for each obligation, small cases with what must be found in them; and properties of any case. */
@NullMarked
package org.quorate.cases;

import org.jspecify.annotations.NullMarked;
