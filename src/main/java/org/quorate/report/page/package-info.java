/** The report as one page for a browser: it holds its data, and reads nothing from elsewhere. */
@NullMarked
package org.quorate.report.page;

import org.jspecify.annotations.NullMarked;
