package org.yishi.deliberation.outcome;

import java.util.List;

import org.yishi.deliberation.statement.StatementLine;

/** A point with the statements it rests on, as it is read. */
public record PointLine(long id, PointKind kind, String body, List<StatementLine> statements) {
}
