package org.yishi.portal.meeting;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Finding;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.meeting.internal.Conveners;
import org.yishi.portal.meeting.internal.ItemEntity;
import org.yishi.portal.meeting.internal.MeetingEntity;
import org.yishi.portal.meeting.internal.MeetingRepository;
import org.yishi.portal.meeting.internal.RecusalEntity;
import org.yishi.portal.meeting.internal.RemarkEntity;
import org.yishi.portal.meeting.internal.Voting;

/** Matter by matter: interests declared, motion frozen, voted on, result read out, or left over. */
@ApplicationScoped
public class Motions {

    private static final String ACTION = Sittings.ACTION;

    @Inject
    private MeetingRepository repository;
    @Inject
    private Voting voting;
    @Inject
    private Conveners conveners;
    @Inject
    private CurrentActor actor;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    @Guarded(ACTION)
    public void freeze(@Of(MeetingEntity.class) long id, long itemId, String wording) {
        MeetingEntity meeting = own(id);
        ItemEntity item = repository.item(id, itemId);
        voting.freeze(meeting, item, wording);
        act.fact("item", item.number()).fact("motion", item.motionDigest());
    }

    /** Before the vote; by the rule of the area the person withdraws from it or has only said so. */
    @Guarded(ACTION)
    public void declareInterest(@Of(MeetingEntity.class) long id, long itemId, long personId, String reason) {
        MeetingEntity meeting = own(id);
        meeting.requireSitting();
        ItemEntity item = repository.item(id, itemId);
        if (item.isDecided() || item.ballotId() != 0) {
            throw new Refusal("portal.meeting.refusal.voted", item.number());
        }
        RollMember member = repository.roll(meeting).member(personId)
                .orElseThrow(() -> new Refusal("portal.meeting.refusal.notOnRoll").at("person"));
        if (repository.recusals(id).stream().anyMatch(one -> one.itemId() == itemId && one.personId() == personId)) {
            throw new Refusal("portal.meeting.refusal.declared").at("person");
        }
        RecusalEntity recusal = repository.add(RecusalEntity.declared(item, member, reason, meeting.interestedWithdraw(),
                Instant.now(clock)));
        act.fact("item", item.number()).fact("person", personId).fact("withdraws", recusal.withdraws());
    }

    @Guarded(ACTION)
    public Finding vote(@Of(MeetingEntity.class) long id, long itemId, Hands hands) {
        MeetingEntity meeting = own(id);
        ItemEntity item = repository.item(id, itemId);
        Finding finding = voting.byHands(meeting, item, hands);
        act.fact("item", item.number()).fact("motion", item.motionDigest()).fact("base", finding.base()).fact("present", finding.present())
                .fact("for", hands.votesFor()).fact("against", hands.against()).fact("abstain", hands.abstain())
                .fact("outcome", finding.outcome());
        return finding;
    }

    /** The frozen motion is voted on by a ballot; the meeting takes its count. */
    @Guarded(ACTION)
    public void toBallot(@Of(MeetingEntity.class) long id, long itemId, long ballotId) {
        MeetingEntity meeting = own(id);
        meeting.require(MeetingState.QUORATE);
        ItemEntity item = repository.item(id, itemId);
        item.goesToBallot(ballotId, Instant.now(clock));
        act.fact("item", item.number()).fact("ballot", ballotId);
    }

    /** Heard from the ballot that was held in the meeting; the portal itself enters it. */
    @Guarded("portal.takeBallot")
    public void take(@Of(MeetingEntity.class) long id, long itemId, Hands counted) {
        ItemEntity item = repository.item(id, itemId);
        Finding finding = voting.byBallot(repository.get(id), item, counted);
        act.fact("item", item.number()).fact("ballot", item.ballotId()).fact("present", finding.present())
                .fact("for", counted.votesFor()).fact("outcome", finding.outcome());
    }

    /** The ballot was given up, or decided nothing. */
    @Guarded("portal.takeBallot")
    public void giveUpBallot(@Of(MeetingEntity.class) long id, long itemId) {
        ItemEntity item = repository.item(id, itemId);
        act.fact("item", item.number()).fact("ballot", item.ballotId());
        item.ballotCancelled();
    }

    @Guarded(ACTION)
    public void readOut(@Of(MeetingEntity.class) long id, long itemId) {
        own(id).require(MeetingState.QUORATE);
        ItemEntity item = repository.item(id, itemId);
        item.readOut(Instant.now(clock));
        act.fact("item", item.number()).fact("readOut", item.finding().outcome());
    }

    @Guarded(ACTION)
    public void leaveOver(@Of(MeetingEntity.class) long id, long itemId, String reason) {
        own(id).require(MeetingState.QUORATE);
        ItemEntity item = repository.item(id, itemId);
        item.leaveOver(reason);
        act.fact("item", item.number()).fact("leftOver", item.leftOver());
    }

    /** A speech or a reservation (保留意见). @param personId 0 where nobody in particular spoke */
    @Guarded(ACTION)
    public void remark(@Of(MeetingEntity.class) long id, long itemId, RemarkEntity.Kind kind, long personId, String words) {
        own(id).requireSitting();
        ItemEntity item = repository.item(id, itemId);
        repository.add(RemarkEntity.made(id, itemId, kind, personId, words, actor.get().personId(), Instant.now(clock)));
        act.fact("item", item.number()).fact("kind", kind);
    }

    private MeetingEntity own(long id) {
        MeetingEntity meeting = repository.get(id);
        conveners.require(ACTION, meeting.bodyId(), meeting.areaId());
        return meeting;
    }
}
