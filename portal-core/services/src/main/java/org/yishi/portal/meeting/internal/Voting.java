package org.yishi.portal.meeting.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.Finding;
import org.yishi.portal.meeting.HandChoice;
import org.yishi.portal.meeting.Hands;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.plugin.internal.Kept;
import org.yishi.portal.plugin.internal.Tidings;

/** A motion on its way to a decision: noticed, worded, not put again too soon, voted on by those who are there. */
@ApplicationScoped
public class Voting {

    @Inject
    private MeetingRepository repository;
    @Inject
    private Hall hall;
    @Inject
    private BallotOfPresent ofPresent;
    @Inject
    private RollNames names;
    @Inject
    private Tidings tidings;
    @Inject
    private Clock clock;

    public void freeze(MeetingEntity meeting, ItemEntity item, String wording) {
        meeting.require(MeetingState.QUORATE);
        requireNoticed(meeting, item);
        item.freeze(wording, Instant.now(clock));
        requireNotTooSoon(meeting, item.motionDigest());
    }

    /** A show of hands of those present now, each of whom is accounted for. @return what it came to */
    public Finding byHands(MeetingEntity meeting, ItemEntity item, Hands hands) {
        meeting.require(MeetingState.QUORATE);
        requireNoticed(meeting, item);
        if (item.ballotId() != 0) {
            throw new Refusal("portal.meeting.refusal.ballotRuns");
        }
        Presence presence = hall.presence(meeting, item.id());
        requireHands(hall.body(meeting), presence, hands);
        Hall.requireAble(hall.body(meeting).decide(hall.rules(meeting), presence.quorumOnly()));
        requireEverybody(hall.body(meeting), presence, hands);
        return record(meeting, item, presence, hands, Instant.now(clock));
    }

    /** The count of a ballot that was held in the meeting. */
    public Finding byBallot(MeetingEntity meeting, ItemEntity item, Hands counted) {
        meeting.require(MeetingState.QUORATE);
        Instant now = Instant.now(clock);
        Presence presence = ofPresent.presence(meeting, item, now);
        requireNotMore(presence, counted);
        return record(meeting, item, presence, counted, now);
    }

    /** Also used for what was voted on paper: the rules are the same. */
    Finding record(MeetingEntity meeting, ItemEntity item, Presence presence, Hands hands, Instant at) {
        Finding finding = hall.body(meeting).decide(hall.rules(meeting), presence.count(hands));
        item.decide(finding, hands, ExplanationText.write(finding.explanation()), at);
        hands.names().forEach((person, choice) -> repository.add(HandEntity.raised(item, person, choice)));
        if (!item.subjectDossier().isEmpty()) {
            tidings.tell(RetoldItems.decided(meeting, item, finding), item.subjectDossier(), Kept.ITEM_DECIDED, item.id());
        }
        return finding;
    }

    static void requireHands(Body body, Presence presence, Hands hands) {
        requireNotMore(presence, hands);
        if (!body.votesByName()) {
            if (!hands.names().isEmpty()) {
                throw new Refusal("portal.meeting.refusal.noNames");
            }
            return;
        }
        for (Map.Entry<Long, HandChoice> hand : hands.names().entrySet()) {
            if (!presence.mayRaise(hand.getKey())) {
                throw new Refusal("portal.meeting.refusal.hand").at("hands");
            }
        }
        if (hands.names().size() != hands.sum()) {
            throw new Refusal("portal.meeting.refusal.byName").at("hands");
        }
    }

    /** A vote is final at once: whoever is there and says nothing abstains, and that has to be said. */
    private void requireEverybody(Body body, Presence presence, Hands hands) {
        if (body.votesByName()) {
            List<Long> silent = presence.persons().values().stream().filter(one -> !hands.names().containsKey(one)).toList();
            if (!silent.isEmpty()) {
                Map<Long, String> known = names.of(silent);
                throw new Refusal("portal.meeting.refusal.silent", silent.size(), silent.stream().map(one -> known.getOrDefault(one, ""))
                        .collect(Collectors.joining("、"))).at("hands");
            }
        } else if (hands.sum() < presence.size()) {
            throw new Refusal("portal.meeting.refusal.tooFew", presence.size(), hands.sum()).at("abstain");
        }
    }

    private static void requireNotMore(Presence presence, Hands hands) {
        if (hands.votesFor() < 0 || hands.against() < 0 || hands.abstain() < 0 || hands.sum() > presence.size()) {
            throw new Refusal("portal.meeting.refusal.tooMany", hands.sum(), presence.size()).at("votesFor");
        }
    }

    public static void requireNoticed(MeetingEntity meeting, ItemEntity item) {
        if (!item.isNoticed() && meeting.call().parameters().isOn(Frozen.ONLY_NOTICED)) {
            throw new Refusal("portal.meeting.refusal.notNoticed", item.number()).at("motion");
        }
    }

    /** What failed may be put again in the same words only after some days. */
    private void requireNotTooSoon(MeetingEntity meeting, String motionDigest) {
        repository.lastVote(meeting, motionDigest).filter(last -> last.finding().outcome() == Finding.Outcome.REJECTED)
                .ifPresent(last -> {
                    LocalDate from = repository.get(last.meetingId()).heldOn()
                            .plusDays(meeting.call().parameters().number(Frozen.REPEAT_DAYS));
                    if (meeting.heldOn().isBefore(from)) {
                        throw new Refusal("portal.meeting.refusal.again", from.toString()).at("motion");
                    }
                });
    }
}
