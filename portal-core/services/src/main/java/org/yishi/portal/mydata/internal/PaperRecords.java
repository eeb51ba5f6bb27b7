package org.yishi.portal.mydata.internal;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.mydata.Tie;

/** Forms that were entered from paper in somebody's name. What they led to is in the record of the matter; the sheet's words go. */
@ApplicationScoped
public class PaperRecords implements PersonalRecords {

    private static final String FIELD = "portal.mydata.field.";

    @Inject
    private PersonalRowsRepository rows;
    @Inject
    private Words words;

    @Override
    public List<Held> held(long personId) {
        return rows.rows("select subject_title, held_on, contact, filled, contest, answer, entered_at from portal_paper where person_id = ?"
                + " order by id desc", personId).stream().map(row -> Held.of("portal.mydata.kind.paper", Fate.GOES, row.instant(6))
                        .with(FIELD + "about", row.text(0)).with(FIELD + "day", row.text(1)).with(FIELD + "phone", row.text(2))
                        .with(FIELD + "words", row.text(3)).with(FIELD + "reason", row.text(4)).with(FIELD + "answer", row.text(5))).toList();
    }

    /** A sheet that waits for its second reader, or a doubt that waits for its answer, still needs to know whose it is. */
    @Override
    public List<Tie> ties(long personId, LocalDate today) {
        return rows.rows("select subject_title, id from portal_paper where person_id = ? and (state = 'WAITING' or contested_at is not null"
                + " and answered_at is null)", personId).stream().map(row -> new Tie("portal.mydata.tie.paper", row.text(0), null)).toList();
    }

    @Override
    public void forget(Leaver leaver) {
        rows.change("update portal_paper set name = ?, contact = '', filled = '{}', contest = null, answer = null, version = version + 1"
                + " where person_id = ?", Leaver.NOBODY, leaver.personId());
    }
}
