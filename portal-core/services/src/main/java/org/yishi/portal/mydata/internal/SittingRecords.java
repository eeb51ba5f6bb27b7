package org.yishi.portal.mydata.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.mydata.Tie;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.PeopleRepository;

/**
 * Presence, votes by hand, personal interests, words and signatures in meetings. Who was there and how was decided stays under the
 * pseudonym. Minutes are documents of record: they keep the name of whoever held an office on that day; the name of anybody else is
 * replaced in their text, while their digest stays that of the text which was signed.
 */
@ApplicationScoped
public class SittingRecords implements PersonalRecords {

    private static final String FIELD = "portal.mydata.field.";

    @Inject
    private PersonalRowsRepository rows;
    @Inject
    private PeopleRepository people;
    @Inject
    private Words words;

    @Override
    public List<Held> held(long personId) {
        List<Held> held = new ArrayList<>();
        rows.rows("select m.title, s.came_at, s.left_at, s.channel from portal_meeting_attendance s join portal_meeting m on m.id = s.meeting_id"
                + " where s.person_id = ? order by s.id desc", personId).forEach(row -> held.add(
                        Held.of("portal.mydata.kind.attendance", Fate.UNNAMED, row.instant(1)).with(FIELD + "meeting", row.text(0))
                                .with(FIELD + "left", words.moment(row.instant(2)))));
        rows.rows("select m.title, i.title, h.choice from portal_meeting_hand h join portal_meeting_item i on i.id = h.item_id"
                + " join portal_meeting m on m.id = h.meeting_id where h.person_id = ? order by h.id desc", personId).forEach(row -> held.add(
                        Held.of("portal.mydata.kind.hand", Fate.UNNAMED, null).with(FIELD + "meeting", row.text(0))
                                .with(FIELD + "about", row.text(1)).with(FIELD + "choice", words.of("portal.meeting.hand.", row.text(2)))));
        rows.rows("select m.title, r.words, r.answer, r.made_at from portal_meeting_remark r join portal_meeting m on m.id = r.meeting_id"
                + " where r.person_id = ? order by r.id desc", personId).forEach(row -> held.add(
                        Held.of("portal.mydata.kind.remark", Fate.UNNAMED, row.instant(3)).with(FIELD + "meeting", row.text(0))
                                .with(FIELD + "words", row.text(1)).with(FIELD + "answer", row.text(2))));
        rows.rows("select m.title, r.reason, r.declared_at from portal_meeting_recusal r join portal_meeting m on m.id = r.meeting_id"
                + " where r.person_id = ? order by r.id desc", personId).forEach(row -> held.add(
                        Held.of("portal.mydata.kind.interest", Fate.UNNAMED, row.instant(2)).with(FIELD + "meeting", row.text(0))
                                .with(FIELD + "words", row.text(1))));
        rows.rows("select m.title, s.signed_on from portal_meeting_signature s join portal_meeting m on m.id = s.meeting_id"
                + " where s.person_id = ? order by s.id desc", personId).forEach(row -> held.add(
                        Held.of("portal.mydata.kind.signature", Fate.STAYS, null).with(FIELD + "meeting", row.text(0))
                                .with(FIELD + "day", row.text(1))));
        return held;
    }

    /** A meeting that was called and on whose roll the person stands; one whose day is over without being opened binds nobody. */
    @Override
    public List<Tie> ties(long personId, LocalDate today) {
        return rows.rows("select m.title, date(m.held_at) from portal_meeting m join portal_meeting_roll r on r.meeting_id = m.id"
                + " where (m.state in ('OPEN', 'QUORATE') or m.state = 'NOTICED' and m.held_at >= ?)"
                + " and concat(char(10), r.members) like concat('%', char(10), ?, '|%')", today.atStartOfDay(), personId).stream()
                .map(row -> new Tie("portal.mydata.tie.meeting", row.text(0), row.date(1))).toList();
    }

    @Override
    public void forget(Leaver leaver) {
        rows.rows("select id, words, answer from portal_meeting_remark where person_id = ?", leaver.personId()).forEach(row -> rows.changeSealed(
                "portal_meeting_remark", row.number(0), "words = ?, answer = ?, version = version + 1", leaver.unnamed(row.text(1)),
                row.columns()[2] == null ? null : leaver.unnamed(row.text(2))));
        rows.rows("select id, reason from portal_meeting_recusal where person_id = ?", leaver.personId()).forEach(row -> rows.changeSealed(
                "portal_meeting_recusal", row.number(0), "reason = ?, version = version + 1", leaver.unnamed(row.text(1))));
        minutes(leaver);
    }

    private void minutes(Leaver leaver) {
        List<CapacityEntity> offices = people.history(leaver.personId()).stream().filter(one -> one.asCapacity().role().isOffice()).toList();
        rows.rows("select w.id, w.words, date(m.held_at) from portal_meeting_minutes w join portal_meeting m on m.id = w.meeting_id"
                + " where exists (select 1 from portal_meeting_attendance s where s.meeting_id = m.id and s.person_id = ?)"
                + " or exists (select 1 from portal_meeting_remark r where r.meeting_id = m.id and r.person_id = ?)"
                + " or exists (select 1 from portal_meeting_recusal c where c.meeting_id = m.id and c.person_id = ?)",
                leaver.personId(), leaver.personId(), leaver.personId()).stream()
                .filter(row -> offices.stream().noneMatch(office -> row.date(2) != null && office.asCapacity().validOn(row.date(2))))
                .filter(row -> !row.text(1).equals(leaver.unnamed(row.text(1))))
                .forEach(row -> rows.changeSealed("portal_meeting_minutes", row.number(0), "words = ?, version = version + 1",
                        leaver.unnamed(row.text(1))));
    }
}
