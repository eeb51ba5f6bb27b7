package org.yishi.portal.mydata.internal;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;

/**
 * How somebody is reached and what was told. An address rests on consent and goes when the days of grace are over; what was told goes
 * with the last tie, since until then a ballot or a meeting still has to reach the person in the portal.
 */
@ApplicationScoped
public class MessageRecords implements PersonalRecords {

    private static final String FIELD = "portal.mydata.field.";

    @Inject
    private PersonalRowsRepository rows;
    @Inject
    private Words words;

    @Override
    public List<Held> held(long personId) {
        List<Held> held = new ArrayList<>(rows.rows("select mail, mail_off, language from portal_message_reader where person_id = ?", personId)
                .stream().map(row -> Held.of("portal.mydata.kind.reach", Fate.GOES, null).with(FIELD + "mail", row.text(0))
                        .with(FIELD + "mailOff", words.yesNo(row.is(1))).with(FIELD + "language", row.text(2))).toList());
        rows.rows("select mail, valid_until from portal_message_address where person_id = ?", personId)
                .forEach(row -> held.add(Held.of("portal.mydata.kind.reach", Fate.GOES, null).with(FIELD + "mail", row.text(0))));
        rows.rows("select kind, channel, wanted from portal_message_choice where person_id = ? order by kind, channel", personId)
                .forEach(row -> held.add(Held.of("portal.mydata.kind.wish", Fate.GOES, null).with(FIELD + "about", kind(row.text(0)))
                        .with(FIELD + "channel", words.of("portal.message.channel.", row.text(1)))
                        .with(FIELD + "wanted", words.yesNo(row.is(2)))));
        rows.rows("select o.kind, m.told_at from portal_message m join portal_message_order o on o.id = m.order_id where m.person_id = ?"
                + " order by m.id desc", personId).forEach(row -> held.add(Held.of("portal.mydata.kind.message", Fate.GOES, row.instant(1))
                        .with(FIELD + "about", kind(row.text(0)))));
        return held;
    }

    /** As the settings name it. */
    private String kind(String id) {
        return words.of("", id.replaceFirst("\\.", ".message."));
    }

    @Override
    public void release(Leaver leaver) {
        for (String table : List.of("portal_message_reader", "portal_message_address", "portal_message_choice")) {
            rows.change("delete from " + table + " where person_id = ?", leaver.personId());
        }
    }

    @Override
    public void forget(Leaver leaver) {
        rows.change("delete from portal_message_delivery where person_id = ?", leaver.personId());
        rows.change("delete from portal_message where person_id = ?", leaver.personId());
    }
}
