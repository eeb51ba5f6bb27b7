package org.yishi.portal.mydata.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;

/** That somebody has a personal calendar address; the address itself is stored by its keyed hash only. */
@ApplicationScoped
public class FeedRecords implements PersonalRecords {

    @Inject
    private PersonalRowsRepository rows;

    @Override
    public List<Held> held(long personId) {
        return rows.rows("select person_id, made_at from portal_datebook_feed where person_id = ?", personId).stream()
                .map(row -> Held.of("portal.mydata.kind.feed", Fate.GOES, row.instant(1))).toList();
    }

    @Override
    public void release(Leaver leaver) {
        rows.change("delete from portal_datebook_feed where person_id = ?", leaver.personId());
    }

    @Override
    public void forget(Leaver leaver) {
        release(leaver);
    }
}
