package org.yishi.neighborhood.vote;

import java.util.List;

/**
 * A page of a workbook.
 *
 * @param number from 1
 * @param pages  of what was looked for
 */
public record WorkbookPage(List<Workbook.Line> lines, int number, int pages) {
}
