/** What reading, judging and writing cost. Never part of a release. */
@NullMarked
package org.quorate.bench;

import org.jspecify.annotations.NullMarked;
