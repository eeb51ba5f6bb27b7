package org.yishi.portal.mydata.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;

/** What somebody did, as the ledger keeps it: by pseudonym alone, so nothing has to be taken out of it. */
@ApplicationScoped
public class ActRecords implements PersonalRecords {

    private static final String FIELD = "portal.mydata.field.";
    private static final int MOST = 5_000;

    @Inject
    private PersonalRowsRepository rows;
    @Inject
    private Words words;

    @Override
    public List<Held> held(long personId) {
        return rows.rows("select action, area_id, entered_at from portal_ledger_entry where actor = ? order by entered_at desc limit " + MOST,
                "person:" + personId).stream().map(row -> Held.of("portal.mydata.kind.act", Fate.UNNAMED, row.instant(2))
                        .with(FIELD + "action", words.act(row.text(0))).with(FIELD + "area", words.area(row.number(1)))).toList();
    }

    @Override
    public void forget(Leaver leaver) {
        // the pseudonym says nothing any more
    }
}
