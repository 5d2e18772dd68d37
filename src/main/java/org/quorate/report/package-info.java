/** One writer for each format; every report is a view of the same ordered findings. */
@NullMarked
package org.quorate.report;

import org.jspecify.annotations.NullMarked;
