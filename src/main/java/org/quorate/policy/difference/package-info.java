/** What two policies ask differently, and which of them asks for more. */
@NullMarked
package org.quorate.policy.difference;

import org.jspecify.annotations.NullMarked;
