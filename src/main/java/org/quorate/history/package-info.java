/** Earlier runs: ids, moments and outcomes, kept in a database file or in PostgreSQL, and what changed between them. */
@NullMarked
package org.quorate.history;

import org.jspecify.annotations.NullMarked;
