package org.yishi.portal.front;

/**
 * A plain number about the community.
 *
 * @param label what is counted, in the reader's language
 * @param count zero is shown too: it says that something is not done yet
 */
public record FrontFigure(String label, long count) {
}
