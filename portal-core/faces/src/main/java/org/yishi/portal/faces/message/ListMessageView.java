package org.yishi.portal.faces.message;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.message.Inbox;
import org.yishi.portal.message.InboxLine;

/** My messages. What was shown counts as read. */
@Named("portalListMessage")
@RequestScoped
public class ListMessageView {

    @Inject
    private Inbox inbox;

    private int number = 1;
    private List<InboxLine> lines = List.of();
    private boolean more;

    public void load() {
        List<InboxLine> found = inbox.page(number);
        more = found.size() > Inbox.PAGE;
        lines = more ? found.subList(0, Inbox.PAGE) : found;
        inbox.shown(lines.stream().filter(InboxLine::unread).map(InboxLine::id).toList());
    }

    public List<InboxLine> getLines() {
        return lines;
    }

    public boolean isMore() {
        return more;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(1, number);
    }
}
