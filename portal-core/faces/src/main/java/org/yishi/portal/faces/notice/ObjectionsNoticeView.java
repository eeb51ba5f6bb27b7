package org.yishi.portal.faces.notice;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Access;
import org.yishi.portal.document.Document;
import org.yishi.portal.notice.NoticeDesk;
import org.yishi.portal.notice.ObjectionState;
import org.yishi.portal.notice.ObjectionView;

/** Objections and answers in full for the residents; whoever objected finds the own ones marked. */
@Named("portalObjectionsNotice")
@RequestScoped
public class ObjectionsNoticeView extends NoticePage {

    @Inject
    private NoticeDesk desk;
    @Inject
    private Access access;

    private Set<Long> mine = Set.of();

    @Override
    public void load() {
        super.load();
        if (access.may("portal.judgeAnswer", getNotice().areaId())) {
            mine = Set.copyOf(desk.mine(getId()));
        }
    }

    public boolean isMine(ObjectionView objection) {
        return mine.contains(objection.id());
    }

    /** Whether its author may say something about the answer now. */
    public boolean isToBeJudged(ObjectionView objection) {
        return isMine(objection) && objection.answeredOn() != null && objection.state() != ObjectionState.REFERRED
                && !Boolean.TRUE.equals(objection.satisfied()) && !getNotice().state().isOver();
    }

    /** The paper on which the decision of a body rests; null where there is none. */
    public Document paper(ObjectionView objection) {
        return desk.paper(getNotice(), objection);
    }

    public List<ObjectionView> getObjections() {
        return getNotice() == null ? List.of() : getNotice().objections();
    }

    public boolean isReadable() {
        return getObjections().isEmpty() || getObjections().get(0).readable();
    }
}
