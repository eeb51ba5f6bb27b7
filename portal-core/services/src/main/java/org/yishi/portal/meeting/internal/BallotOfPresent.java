package org.yishi.portal.meeting.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.BallotPlan;
import org.yishi.portal.ballot.Ballots;
import org.yishi.portal.ballot.Channel;
import org.yishi.portal.ballot.ChannelRule;
import org.yishi.portal.ballot.Electorate;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.body.CountedBy;
import org.yishi.portal.body.Roll;

/**
 * A ballot (表决票) of those who are there at this moment. Its electorate are the present who have not withdrawn; how many they are and how
 * many the body has go into it as parameters, so that its result pack comes to the same as the meeting does.
 */
@ApplicationScoped
public class BallotOfPresent {

    private static final String PRESENT = "present";
    private static final String MEMBERS = "members";

    @Inject
    private MeetingRepository repository;
    @Inject
    private Hall hall;
    @Inject
    private RollNames names;
    @Inject
    private Ballots ballots;
    @Inject
    private Clock clock;

    /** Whether the body votes so: its ballots are counted by a rule, and what they come to may be read by everybody. */
    public boolean isFor(MeetingEntity meeting) {
        Body body = hall.body(meeting);
        return body.results() == Privacy.PUBLIC
                && body.ballots(body.rules(meeting.areaId(), meeting.heldOn(), meeting.basis())).isPresent();
    }

    /** The plan of a ballot on the frozen words. */
    public BallotPlan plan(MeetingEntity meeting, ItemEntity item, boolean secret, Instant until) {
        Body body = hall.body(meeting);
        BodyRules rules = hall.rules(meeting);
        CountedBy counted = body.ballots(rules).filter(any -> isFor(meeting)).orElseThrow(() -> new Refusal("portal.meeting.refusal.noBallots"));
        Presence presence = hall.presence(meeting, item.id());
        Hall.requireAble(body.decide(rules, presence.quorumOnly()));
        Instant now = Instant.now(clock);
        if (until == null || !until.isAfter(now)) {
            throw new Refusal("portal.meeting.refusal.ballotTime").at("untilTime");
        }
        BallotPlan plan = BallotPlan.motion(meeting.areaId(), meeting.dossier(), String.valueOf(item.number()), item.title(), item.motion(),
                counted.ruleId(), electorate(presence), now, until).with(parameters(counted, rules, presence))
                .by(ChannelRule.FIRST_COUNTS, Channel.ONLINE, Channel.PAPER);
        return secret ? plan : plan.open(body.minutes());
    }

    /** From when on it counts who is there: not before the last of those on its roll came, whatever the clocks of several servers say. */
    public Instant opening(MeetingEntity meeting) {
        Instant now = Instant.now(clock);
        return repository.attendance(meeting.id()).stream().map(AttendanceEntity::cameAt).filter(now::isBefore).max(Instant::compareTo).orElse(now);
    }

    /** Who was there for a ballot that is counted now: those on its roll, or of any other ballot whoever was there while it ran. */
    Presence presence(MeetingEntity meeting, ItemEntity item, Instant now) {
        Roll roll = repository.roll(meeting);
        List<AttendanceEntity> stays = repository.attendance(meeting.id());
        List<RecusalEntity> recusals = hall.recusals(meeting, item.id());
        return ballots.view(item.ballotId()).parameters().containsKey(PRESENT) ? Presence.at(roll, stays, recusals, item.ballotAt())
                : Presence.during(roll, stays, recusals, item.ballotAt(), now);
    }

    private Electorate electorate(Presence presence) {
        Set<Long> there = Set.copyOf(presence.persons().values());
        Roll roll = presence.roll();
        return Electorate.of(new Roll(roll.bodyId(), roll.basis(), roll.areaId(), roll.day(), roll.members().stream()
                .filter(member -> there.contains(member.personId())).toList()), names.of(there));
    }

    /** Who withdraws stays in a base that the law fixes, and leaves that of a committee. */
    private static Map<String, String> parameters(CountedBy counted, BodyRules rules, Presence presence) {
        long members = presence.roll().voteKeys().stream().filter(key -> rules.fixedBase() || !presence.recused().contains(key)).count();
        Map<String, String> parameters = new HashMap<>(counted.parameters());
        parameters.put(PRESENT, String.valueOf(presence.size()));
        parameters.put(MEMBERS, String.valueOf(members));
        return parameters;
    }
}
