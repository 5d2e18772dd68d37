/** Reports as workbooks: real dates and numbers, texts that are never formulas, no macros. */
@NullMarked
package org.quorate.report.workbook;

import org.jspecify.annotations.NullMarked;
