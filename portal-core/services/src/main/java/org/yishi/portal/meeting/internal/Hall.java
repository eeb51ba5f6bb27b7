package org.yishi.portal.meeting.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.body.Finding;
import org.yishi.portal.meeting.Attendance;
import org.yishi.portal.rule.Explanation;

/** A meeting that sits: its rules, who is there, whether that is enough. */
@ApplicationScoped
public class Hall {

    @Inject
    private MeetingRepository repository;
    @Inject
    private Bodies bodies;
    @Inject
    private Clock clock;

    /** The rules of the day; a meeting whose rules were changed after its notice needs a new one. */
    BodyRules rules(MeetingEntity meeting) {
        BodyRules rules = body(meeting).rules(meeting.areaId(), meeting.heldOn(), meeting.basis());
        if (!rules.ruleId().equals(meeting.call().ruleId())) {
            throw new Refusal("portal.meeting.refusal.rulesChanged", meeting.call().ruleId(), rules.ruleId());
        }
        return rules;
    }

    Body body(MeetingEntity meeting) {
        return bodies.get(meeting.bodyId());
    }

    /** Those present now, without who withdrew from the item. */
    Presence presence(MeetingEntity meeting, long itemId) {
        return Presence.now(repository.roll(meeting), repository.attendance(meeting.id()), recusals(meeting, itemId));
    }

    /** Who speaks for each vote that is there and has not withdrawn. */
    public List<Long> voters(MeetingEntity meeting, long itemId) {
        return meeting.heldOn() == null ? List.of() : List.copyOf(presence(meeting, itemId).persons().values());
    }

    List<RecusalEntity> recusals(MeetingEntity meeting, long itemId) {
        return repository.recusals(meeting.id()).stream().filter(one -> one.itemId() == itemId).toList();
    }

    /** With two queries, for a screen that asks every few seconds. */
    public Attendance attendance(MeetingEntity meeting) {
        BodyRules rules = body(meeting).rules(meeting.areaId(), meeting.heldOn(), meeting.basis());
        int present = repository.countPresent(meeting.id());
        int needed = Presence.needed(rules.quorum().threshold(), meeting.base());
        return new Attendance(meeting.base(), present, needed, rules.quorum().threshold().isMetBy(present, meeting.base()));
    }

    /** Whether those present could decide now: quorum and composition. */
    public Finding constitution(MeetingEntity meeting) {
        return body(meeting).decide(rules(meeting), presence(meeting, 0).quorumOnly());
    }

    /** @throws Refusal with numbers and article where too few are there or the body is wrongly composed */
    static void requireAble(Finding finding) {
        if (finding.outcome() == Finding.Outcome.NO_QUORUM || finding.outcome() == Finding.Outcome.INVALID_COMPOSITION
                || finding.outcome() == Finding.Outcome.INVALID_BASIS) {
            Explanation.Test failed = finding.explanation().tests().stream().filter(test -> !test.met()).findFirst().orElseThrow();
            throw new Refusal("portal.meeting.refusal." + finding.outcome(), failed.numerator().toPlainString(),
                    failed.denominator().toPlainString(), failed.threshold()).by(failed.source().toString());
        }
    }

    /** Everybody still there leaves with the end of the sitting. */
    void empty(MeetingEntity meeting) {
        Instant now = Instant.now(clock);
        repository.attendance(meeting.id()).stream().filter(stay -> stay.leftAt() == null)
                .forEach(stay -> stay.left(now.isBefore(stay.cameAt()) ? stay.cameAt() : now));
    }
}
