package org.yishi.deliberation.statement;

import java.util.List;

/** A page of statements. */
public record StatementPage(List<StatementLine> lines, StatementOrder order, int page, int pages, int total) {

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }
}
