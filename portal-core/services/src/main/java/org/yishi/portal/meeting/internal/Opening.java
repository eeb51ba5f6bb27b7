package org.yishi.portal.meeting.internal;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.body.Finding;
import org.yishi.portal.body.Roll;

/** How a sitting begins: the roll of the day, the chair, the first test of the quorum. */
@ApplicationScoped
public class Opening {

    @Inject
    private MeetingRepository repository;
    @Inject
    private Calling calling;
    @Inject
    private Hall hall;
    @Inject
    private Conveners conveners;

    /** Households and adults were fixed with the notice; offices count as they are held on the day. */
    public void open(MeetingEntity meeting, long chairId, long by, Instant at) {
        meeting.open(chairId, by, at);
        BodyRules rules = hall.rules(meeting);
        if (!rules.baseByNotice()) {
            Body body = hall.body(meeting);
            Roll roll = body.roll(meeting.areaId(), meeting.heldOn(), meeting.basis());
            if (roll.base() == 0) {
                throw new Refusal("portal.meeting.refusal.emptyRoll");
            }
            calling.freeze(meeting, roll);
            meeting.fix(roll, meeting.heldOn());
        }
        boolean onRoll = repository.roll(meeting).member(chairId).isPresent();
        if (!onRoll && !conveners.mayChair(chairId, meeting.bodyId(), meeting.areaId())) {
            throw new Refusal("portal.meeting.refusal.chair").at("chair");
        }
    }

    public Finding constitute(MeetingEntity meeting) {
        meeting.constitute();
        Finding finding = hall.constitution(meeting);
        Hall.requireAble(finding);
        return finding;
    }

    public Finding declareInquorate(MeetingEntity meeting) {
        meeting.declareInquorate();
        Finding finding = hall.constitution(meeting);
        if (finding.outcome() != Finding.Outcome.NO_QUORUM && finding.outcome() != Finding.Outcome.INVALID_COMPOSITION) {
            throw new Refusal("portal.meeting.refusal.quorate", finding.present(), finding.base());
        }
        hall.empty(meeting);
        return finding;
    }
}
