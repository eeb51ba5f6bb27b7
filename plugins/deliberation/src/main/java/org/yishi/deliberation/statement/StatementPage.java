package org.yishi.deliberation.statement;

import java.util.List;

/**
 * A page of statements.
 *
 * @param minCell from how many votes on it is shown how people voted
 */
public record StatementPage(List<StatementLine> lines, StatementOrder order, int page, int pages, int total, int minCell) {

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }
}
