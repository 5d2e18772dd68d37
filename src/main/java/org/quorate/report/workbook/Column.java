package org.quorate.report.workbook;

/**
 * A column of a table.
 *
 * @param title its heading
 * @param width in characters
 */
public record Column(String title, int width) {}
