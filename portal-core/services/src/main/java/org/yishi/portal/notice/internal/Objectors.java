package org.yishi.portal.notice.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.ledger.Act;

/** Who raised which objection. */
@ApplicationScoped
public class Objectors {

    @Inject
    private ObjectionRepository objections;
    @Inject
    private NoticeRepository notices;
    @Inject
    private Settling settling;
    @Inject
    private ObjectionReading reading;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;

    public String nameOf(long objectionId) {
        ObjectorEntity objector = objections.objector(objectionId).orElseThrow(() -> new NotFound("objector " + objectionId));
        act.concerning(objector.personId());
        return reading.author(objector);
    }

    public List<Long> own(long noticeId) {
        return objections.by(current.get().personId(), noticeId).stream().map(ObjectionEntity::id).toList();
    }

    public boolean needsPhoto(long noticeId) {
        return notices.get(noticeId).terms().photoProof();
    }

    public boolean maySettle(long objectionId) {
        ObjectionEntity objection = objections.get(objectionId);
        return objection.isReferred() && settling.may(notices.get(objection.noticeId()), objection);
    }

    public long noticeOf(long objectionId) {
        return objections.get(objectionId).noticeId();
    }
}
