@NullMarked
package org.quorate.nightly;

import org.jspecify.annotations.NullMarked;
