package org.yishi.portal.faces.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.message.Inbox;

/** How many messages wait, on the personal page. */
@Named("portalMessagesSlot")
@RequestScoped
public class MessagesSlotView {

    @Inject
    private Inbox inbox;

    private Long unread;

    public long getUnread() {
        if (unread == null) {
            unread = inbox.unread();
        }
        return unread;
    }
}
