@NullMarked
package org.quorate.policy.difference;

import org.jspecify.annotations.NullMarked;
