package org.yishi.deliberation.seat;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.draw.DrawRepository;
import org.yishi.portal.access.Open;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads who takes part, with a fixed number of queries. */
@ApplicationScoped
public class SeatBoards {

    @Inject
    private SeatRepository repository;
    @Inject
    private DrawRepository draws;
    @Inject
    private Consultations consultations;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    @Open("the list of those who take part is public by group (domain 2.4); names stand in it with consent")
    public SeatBoard of(long consultationId) {
        return of(consultations.read(consultationId));
    }

    SeatBoard of(Consultation consultation) {
        long id = consultation.id();
        CircleDays circle = consultation.milestones().circledAt() == null ? null : CircleDays.since(
                LocalDate.ofInstant(consultation.milestones().circledAt(), clock.getZone()),
                settings.number("deliberation.circleDays", consultation.areaId()));
        return SeatBoard.of(consultation.interestGroups(), repository.groups(id), repository.seats(id), repository.plan(id).orElse(null),
                draws.latest(id).orElse(null), repository.claims(id), circle);
    }
}
