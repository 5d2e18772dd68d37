/** A pack's own examples: small cases, each with what must be found in it, and whether that is found. */
@NullMarked
package org.quorate.example;

import org.jspecify.annotations.NullMarked;
