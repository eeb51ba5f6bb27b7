package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.Scan;
import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.setting.Settings;

/**
 * How a committee ends without a successor: its term is over, or it is dissolved before (解散). The street names who takes over files and seals
 * and keeps them until another is elected (四川省物业管理条例第四十五条).
 */
@ApplicationScoped
public class Endings {

    static final String LAW = "四川省物业管理条例第四十五条";
    private static final Set<CommitteeState> DISSOLVABLE = EnumSet.of(CommitteeState.ACTIVE, CommitteeState.REELECTION_DUE,
            CommitteeState.BELOW_HALF, CommitteeState.EXPIRED);

    @Inject
    private CommitteeRepository repository;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Formation formation;
    @Inject
    private Documents documents;
    @Inject
    private Settings settings;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** The term is over and nobody follows. @param body who takes over, as the residents' committee */
    @Guarded("neighborhood.endCommittee")
    public void entrust(@Of(Committee.class) long id, String body) {
        if (committees.read(id).state() != CommitteeState.EXPIRED) {
            throw new Refusal("neighborhood.committee.refusal.notExpired").by(LAW);
        }
        handOver(repository.get(id), body);
    }

    /** @param order what was decided on it: by the owners, a court, the authority */
    @Guarded("neighborhood.endCommittee")
    public void dissolve(@Of(Committee.class) long id, String why, String body, LocalDate on, Scan order) {
        Committee committee = repository.get(id);
        if (!DISSOLVABLE.contains(committees.read(id).state())) {
            throw new Refusal("neighborhood.committee.refusal.overAlready").by(LAW);
        }
        formation.dissolve(committee, why, Typed.between(committee.electedOn(), on, today(), "on"));
        documents.keep(committee.areaId(), committee.dossier(), Privacy.OFFICE, order.required("file").name(), order.content());
        act.fact("dissolvedOn", on).fact("why", committee.dissolvedWhy());
        handOver(committee, body);
    }

    private void handOver(Committee committee, String body) {
        LocalDate due = today().plusDays(settings.number("neighborhood.committee.handoverDays", committee.areaId()));
        Optional<Handover> open = repository.handovers(List.of(committee.id())).stream().filter(one -> one.seatId() == 0 && !one.isSigned()).findFirst();
        Handover handover = open.orElseGet(() -> repository.add(Handover.due(committee.areaId(), committee.id(), 0, due)));
        handover.entrust(body, due);
        act.fact("handover", handover.id()).fact("to", handover.entrustedTo());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
