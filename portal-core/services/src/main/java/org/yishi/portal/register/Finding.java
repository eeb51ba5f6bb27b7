package org.yishi.portal.register;

import java.util.List;

/**
 * What a dry run found in one place of the file.
 *
 * @param row       the row as the spreadsheet numbers it, 0 for the whole file
 * @param column    the heading, empty for the whole row
 * @param key       the text that says what to do
 * @param arguments for the text
 * @param fatal     whether it must be mended before anything is imported
 */
public record Finding(int row, String column, String key, List<Object> arguments, boolean fatal) {
}
