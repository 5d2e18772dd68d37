/** Policy packs: one partnership's local procedure, written down as data with citations. */
@NullMarked
package org.quorate.policy;

import org.jspecify.annotations.NullMarked;
