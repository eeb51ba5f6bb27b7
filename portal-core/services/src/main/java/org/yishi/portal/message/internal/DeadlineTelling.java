package org.yishi.portal.message.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.message.TextKey;
import org.yishi.portal.procedure.DeadlineNear;

/** Tells those who can act, and have not, that a deadline is near. */
@ApplicationScoped
public class DeadlineTelling {

    /** The deadline of voters, who have no to-do list. */
    private static final String VOTE = "VOTE";

    @Inject
    private MatterTitleRepository titles;
    @Inject
    private Messages messages;

    void near(@Observes DeadlineNear near) {
        if (!near.what().equals(VOTE)) {
            Object title = titles.of(near.dossier()).map(Object.class::cast).orElseGet(() -> new TextKey("portal.message.matter"));
            messages.tell(Message.about("portal.deadlineNear", near.areaId(), near.dossier(),
                    Audience.whoseTurnItIs(near.dossier(), near.areaId()), "/portal/todo?area=" + near.areaId(), title).due(near.due()));
        }
    }
}
