package org.yishi.portal.faces.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.front.WhoIsWho;
import org.yishi.portal.ledger.Checkpoint;
import org.yishi.portal.ledger.Checkpoints;
import org.yishi.portal.notice.NoticeState;

/** A notice for everybody: the text, how long it hangs, what one can do, what came of it. */
@Named("portalShowNotice")
@RequestScoped
public class ShowNoticeView extends NoticePage {

    @Inject
    private Checkpoints checkpoints;
    @Inject
    private WhoIsWho whoIsWho;

    private Checkpoint checkpoint;
    private WhoIsWho.Contact contact;

    @Override
    public void load() {
        super.load();
        checkpoint = checkpoints.latest(getNotice().areaId()).orElse(null);
    }

    @Override
    boolean remembers() {
        return false;
    }

    /** Null before the first day of the community is over. */
    public Checkpoint getCheckpoint() {
        return checkpoint;
    }

    /** Telephone, place and hours of the community, as far as they are set. */
    public WhoIsWho.Contact getContact() {
        if (contact == null) {
            contact = whoIsWho.contact(getNotice().areaId());
        }
        return contact;
    }

    public boolean isOpenToObjections() {
        return !getNotice().state().isOver() && !isEnded();
    }

    /** Whether the time to object is over, though the notice is not closed. */
    public boolean isEnded() {
        return getNotice().state() == NoticeState.EXPIRED;
    }

    /** For the bar: all days that count. */
    public int getDays() {
        return getNotice().period().daysStood() + daysAhead();
    }

    private int daysAhead() {
        boolean todayCounts = getNotice().period().daysStood() > 0 && getNotice().period().daysLeft() > 0;
        return getNotice().period().daysLeft() - (todayCounts ? 1 : 0);
    }

    public String getBadge() {
        NoticeState state = getNotice().state();
        return state == NoticeState.INTERRUPTED || state == NoticeState.WITHDRAWN || state == NoticeState.PREPARED ? "warn"
                : state == NoticeState.CLOSED ? "quiet" : "good";
    }
}
