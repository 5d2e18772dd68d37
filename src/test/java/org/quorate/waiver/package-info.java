@NullMarked
package org.quorate.waiver;

import org.jspecify.annotations.NullMarked;
