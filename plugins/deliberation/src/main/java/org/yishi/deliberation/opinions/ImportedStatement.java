package org.yishi.deliberation.opinions;

import org.yishi.deliberation.statement.Statement;

/**
 * A statement of an imported conversation.
 *
 * @param author index of its author among the participants
 * @param at     milliseconds since 1970
 */
record ImportedStatement(String sourceId, int author, String body, Statement.State state, long at) {
}
