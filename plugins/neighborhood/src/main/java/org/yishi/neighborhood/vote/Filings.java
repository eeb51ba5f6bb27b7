package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Filing (备案): what the owners decided is filed with the street once it is final, and the receipt is kept. A committee that was elected is filed
 * in its own room.
 */
@ApplicationScoped
public class Filings {

    @Inject
    private VoteRepository votes;
    @Inject
    private Enactments enactments;
    @Inject
    private Documents documents;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /**
     * The street took it.
     *
     * @param on      the day on the receipt, not before the count
     * @param receipt its number or words
     * @param scan    the receipt itself; may be empty
     */
    @Guarded("neighborhood.fileVote")
    public void file(@Of(Vote.class) long id, LocalDate on, String receipt, String name, byte[] scan) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.FINAL);
        if (vote.ending().filedOn() != null) {
            throw new Refusal("neighborhood.vote.refusal.filedAlready").by(VoteLaw.FILING);
        }
        if (on == null || on.isAfter(LocalDate.now(clock)) || on.isBefore(vote.count().on())) {
            throw new Refusal("neighborhood.vote.refusal.filedWhen").at("on").by(VoteLaw.FILING);
        }
        vote.filed(on, receipt);
        if (scan != null && scan.length > 0) {
            documents.keep(vote.areaId(), vote.dossier(), Privacy.OFFICE, name, scan);
        }
        enactments.filed(vote, on);
        act.fact("filedOn", on).fact("receipt", vote.ending().filingReceipt());
    }
}
