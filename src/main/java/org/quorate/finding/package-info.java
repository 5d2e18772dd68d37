/** What was judged: findings as data, and the one place that makes sentences of them. */
@NullMarked
package org.quorate.finding;

import org.jspecify.annotations.NullMarked;
