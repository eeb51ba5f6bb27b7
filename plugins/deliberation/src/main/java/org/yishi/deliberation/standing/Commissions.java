package org.yishi.deliberation.standing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.seat.StandingSeats;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Giving a matter to a standing body (交议) while people are being named for it: all its members have a seat by that. */
@ApplicationScoped
public class Commissions {

    @Inject
    private StandingRepository repository;
    @Inject
    private ReportRepository reports;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private StandingSeats seats;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @param mandateId under which the matter falls; 0 where the body only advises */
    @Guarded("deliberation.seat")
    public void commission(@Of(Consultation.class) long consultationId, long bodyId, long mandateId) {
        Consultation consultation = consultations.get(consultationId);
        if (consultation.stage() != Stage.CONVENING) {
            throw new Refusal("deliberation.refusal.stage.CONVENING");
        }
        if (reports.commission(consultationId).isPresent()) {
            throw new Refusal("deliberation.standing.refusal.given");
        }
        StandingBody body = repository.find(bodyId).filter(one -> one.areaId() == consultation.areaId() && one.kind().form() == consultation.form())
                .orElseThrow(() -> new Refusal("deliberation.standing.refusal.notThisOne").at("choice"));
        LocalDate today = LocalDate.now(clock);
        body.requireInOffice(today);
        Mandate mandate = mandateId == 0 ? null : repository.mandate(mandateId);
        if (mandate != null && !mandate.holdsOn(today)) {
            throw new Refusal("deliberation.standing.refusal.mandateOver", mandate.untilOn()).at("choice").by(Mandate.LAW);
        }
        List<StandingMember> members = repository.members(List.of(bodyId)).stream().filter(StandingMember::isActive).toList();
        if (members.size() < body.kind().fewest()) {
            throw new Refusal("deliberation.standing.refusal.fewMembers", members.size(), body.kind().fewest()).at("choice");
        }
        reports.add(Commission.of(consultationId, body, mandate, Instant.now(clock)));
        Map<Long, Long> taken = seats.seat(consultation, body.name(), members.stream()
                .map(one -> new StandingSeats.Sitter(one.id(), one.personId(), one.name(), one.standsFor(), one.isWoman())).toList());
        members.forEach(member -> member.sit(taken.get(member.id())));
        act.fact("part", "commission").fact("body", bodyId).fact("mandate", mandateId).fact("members", members.size());
    }
}
