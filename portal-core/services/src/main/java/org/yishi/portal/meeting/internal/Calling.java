package org.yishi.portal.meeting.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.body.Roll;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.rule.period.NoticePeriodRule.NoticePeriod;
import org.yishi.portal.setting.Settings;

/** The notice of a meeting: in time, complete, and everything that counts later frozen. */
@ApplicationScoped
public class Calling {

    @Inject
    private MeetingRepository repository;
    @Inject
    private Bodies bodies;
    @Inject
    private Settings settings;
    @Inject
    private Timeliness time;
    @Inject
    private Clock clock;

    public void call(MeetingEntity meeting, MeetingNotice notice) {
        if (notice.when() == null) {
            throw new Refusal("portal.meeting.refusal.noDay").at("date");
        }
        LocalDate noticedOn = time.past(notice.noticedOn(), "noticedOn");
        LocalDate heldOn = notice.when().toLocalDate();
        Body body = bodies.get(meeting.bodyId());
        BodyRules rules = body.rules(meeting.areaId(), heldOn, meeting.basis());
        requireInTime(rules, notice);
        List<ItemEntity> items = repository.items(meeting.id());
        if (items.isEmpty()) {
            throw new Refusal("portal.meeting.refusal.noAgenda").at("item");
        }
        Roll roll = body.roll(meeting.areaId(), heldOn, meeting.basis());
        if (roll.base() == 0) {
            throw new Refusal("portal.meeting.refusal.emptyRoll");
        }
        items.forEach(ItemEntity::notice);
        freeze(meeting, roll);
        Frozen frozen = Frozen.taken(settings, meeting.areaId());
        meeting.notice(Call.of(notice, rules, frozen.text(), digest(meeting, notice, rules, roll, items), Instant.now(clock)), roll,
                noticedOn, time.isLate(noticedOn, meeting.areaId()));
    }

    void freeze(MeetingEntity meeting, Roll roll) {
        RollEntity kept = repository.rollOf(meeting.id());
        kept.freeze(roll);
        repository.keep(kept);
    }

    private static void requireInTime(BodyRules rules, MeetingNotice notice) {
        boolean urgent = notice.urgent() != null && !notice.urgent().isBlank();
        if (urgent && !rules.notice().urgentAllowed()) {
            throw new Refusal("portal.meeting.refusal.notUrgent").at("urgent").by(rules.notice().source().toString());
        }
        NoticePeriod period = rules.notice().check(notice.noticedOn(), notice.when().toLocalDate(), urgent);
        if (!period.isCompliant()) {
            throw new Refusal("portal.meeting.refusal.notice." + rules.notice().counting(), rules.notice().minDays(),
                    period.earliestMeeting().toString()).at("date").by(rules.notice().source().toString());
        }
    }

    /** Over everything that the notice fixes; shown on it, so that a sheet on the wall can be compared. */
    private static String digest(MeetingEntity meeting, MeetingNotice notice, BodyRules rules, Roll roll, List<ItemEntity> items) {
        return Wording.digest(String.join("\n", meeting.bodyId(), meeting.basis(), meeting.title(), notice.when().toString(),
                notice.place() == null ? "" : notice.place().strip(), notice.noticedOn().toString(), rules.ruleId(),
                String.valueOf(roll.base()), roll.digest(), items.stream().map(Calling::line).collect(Collectors.joining("\n"))));
    }

    private static String line(ItemEntity item) {
        return item.number() + "|" + item.subjectDossier() + "|" + item.subjectKey() + "|" + item.title() + "|" + item.text();
    }
}
