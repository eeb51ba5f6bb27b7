package org.yishi.portal.front;

/**
 * A plain number about the community.
 *
 * @param label what is counted, in the reader's language
 * @param count zero is shown too: it says that something is not done yet
 * @param link  local address of the page that lists what was counted; empty where there is none
 */
public record FrontFigure(String label, long count, String link) {

    public FrontFigure(String label, long count) {
        this(label, count, "");
    }
}
