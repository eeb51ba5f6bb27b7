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
import org.yishi.portal.time.internal.PortalClock;

/**
 * Lines on the rolls of ballots and whether a vote came. The roll is the base of a count and stays under the pseudonym; the label by
 * which its line is recognised goes. As long as a ballot runs, whoever stands on its roll has a vote in it.
 */
@ApplicationScoped
public class BallotRecords implements PersonalRecords {

    private static final String FIELD = "portal.mydata.field.";

    @Inject
    private PersonalRowsRepository rows;
    @Inject
    private Words words;

    @Override
    public List<Held> held(long personId) {
        return rows.rows("select b.title, b.state, v.weight, c.channel, c.cast_at, if(b.secret, null, c.choice) from portal_ballot_person p"
                + " join portal_ballot b on b.id = p.ballot_id join portal_ballot_voter v on v.id = p.voter_id"
                + " left join portal_ballot_cast c on c.id = v.id where p.person_id = ? order by b.id desc", personId).stream()
                .map(row -> Held.of("portal.mydata.kind.ballot", Fate.UNNAMED, row.instant(4)).with(FIELD + "ballot", row.text(0))
                        .with(FIELD + "state", words.of("portal.ballot.state.", row.text(1))).with(FIELD + "weight", row.decimal(2))
                        .with(FIELD + "voted", words.yesNo(row.instant(4) != null))
                        .with(FIELD + "channel", words.of("portal.ballot.channel.", row.text(3))).with(FIELD + "choice", row.text(5))).toList();
    }

    @Override
    public List<Tie> ties(long personId, LocalDate today) {
        return rows.rows("select distinct b.title, b.state, b.closes_at from portal_ballot_person p join portal_ballot b on b.id = p.ballot_id"
                + " where p.person_id = ? and b.state in ('ANNOUNCED', 'OPEN', 'CLOSED')", personId).stream()
                .map(row -> row.text(1).equals("CLOSED") ? new Tie("portal.mydata.tie.count", row.text(0), null)
                        : new Tie("portal.mydata.tie.ballot", row.text(0), LocalDate.ofInstant(row.instant(2), PortalClock.PLACE))).toList();
    }

    @Override
    public void forget(Leaver leaver) {
        rows.rows("select l.voter_id, l.label from portal_ballot_label l join portal_ballot_person p on p.voter_id = l.voter_id where p.person_id = ?",
                leaver.personId()).forEach(row -> rows.change("update portal_ballot_label set label = ? where voter_id = ?",
                        leaver.unnamed(row.text(1)), row.number(0)));
    }
}
