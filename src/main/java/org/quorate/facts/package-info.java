/**
 * The case as the rules see it: flat facts with references resolved and without nulls. What a gap in the record
 * means (a part that is not kept, a field that is not, a thing that has not happened yet) is settled here, once.
 */
@NullMarked
package org.quorate.facts;

import org.jspecify.annotations.NullMarked;
