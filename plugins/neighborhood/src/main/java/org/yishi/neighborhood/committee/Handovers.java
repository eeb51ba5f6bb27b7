package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.Scan;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;

/**
 * Handing over files, seals and money (移交): ten days after the new committee, or after the street named who takes over; seven after a seat ended.
 * One list, signed by both sides.
 */
@ApplicationScoped
public class Handovers {

    @Inject
    private CommitteeRepository repository;
    @Inject
    private Documents documents;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @param paper the signed list */
    @Guarded("neighborhood.handOver")
    public void sign(@Of(Handover.class) long id, Handover.Signed words, Scan paper) {
        Handover handover = repository.handover(id);
        LocalDate today = LocalDate.now(clock);
        long scan = documents.keep(handover.areaId(), handover.dossier(), Privacy.OFFICE, paper.required("file").name(), paper.content()).id();
        handover.sign(words, scan, today);
        act.fact("handover", id).fact("list", handover.digest()).fact("signedOn", handover.signedOn());
        Committee committee = repository.get(handover.committeeId());
        if (handover.seatId() != 0) {
            repository.seat(handover.seatId()).handOver(handover.signedOn());
        } else if (committee.dissolvedOn() == null) {
            committee.handOver(handover.signedOn(), handover.isEntrusted());
        }
    }

    @Open("that files and seals were handed over, and when, is public; the list is kept by the office")
    public List<Handover> of(long committeeId) {
        return repository.handovers(List.of(committeeId));
    }

    /** What committees that were dissolved have not handed over yet. */
    @Open("the same")
    public List<Handover> leftOver(Collection<Long> areaIds) {
        return repository.leftOver(areaIds);
    }

    /** With its list, for those who hand over and take over. */
    @Guarded(value = "neighborhood.handOver", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public Handover read(@Of(Handover.class) long id) {
        return repository.handover(id);
    }
}
