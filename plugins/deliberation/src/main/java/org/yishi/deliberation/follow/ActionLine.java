package org.yishi.deliberation.follow;

import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.document.Document;

/**
 * An item of the list of actions as everybody reads it.
 *
 * @param point    the words of the agreed point it stands for
 * @param progress oldest first
 * @param papers   photos and papers that show it
 */
public record ActionLine(ActionItem item, String point, List<ProgressEntry> progress, List<Document> papers, LocalDate today) {

    public boolean isOverdue() {
        return item.overdueOn(today);
    }

    /** Names the word for how it stands; an overdue one says so. */
    public String standing() {
        return "deliberation.follow.standing." + (isOverdue() ? "OVERDUE" : item.state());
    }

    public String badge() {
        return isOverdue() ? "warn" : switch (item.state()) {
            case OPEN -> "info";
            case DONE -> "good";
            case DROPPED -> "quiet";
        };
    }

    /** Empty where it costs nothing. */
    public String cost() {
        return item.costCents() == null ? "" : Yuan.text(item.costCents());
    }
}
