@NullMarked
package org.quorate.history;

import org.jspecify.annotations.NullMarked;
