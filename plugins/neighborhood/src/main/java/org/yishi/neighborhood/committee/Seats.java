package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.notice.NoticeDraft;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

/** How seats end before the term: resigned, or ended for a reason of the law; announced in seven days, handed over in seven. */
@ApplicationScoped
public class Seats {

    static final String LAW = "四川省物业管理条例第四十条";
    static final Role[] KEEPERS = {Role.OWNERS_COMMITTEE_MEMBER, Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER};

    @Inject
    private CommitteeRepository repository;
    @Inject
    private Formation formation;
    @Inject
    private People people;
    @Inject
    private Notices notices;
    @Inject
    private Settings settings;
    @Inject
    private Texts texts;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** A member resigns in writing: the seat ends thirty days later. */
    @Guarded("neighborhood.resignSeat")
    public void resign(@Of(Seat.class) long id) {
        Seat seat = repository.seat(id);
        if (seat.personId() != current.get().personId()) {
            throw new Refusal("neighborhood.committee.refusal.otherSeat").by(LAW);
        }
        seat.resign(today());
        over(seat);
    }

    /** @param lastDay of the seat; today or earlier */
    @Guarded("neighborhood.endSeat")
    public void end(@Of(Seat.class) long id, EndReason reason, String why, LocalDate lastDay) {
        Seat seat = repository.seat(id);
        if (!Typed.chosen(reason, "reason").isRecorded()) {
            throw new Refusal("neighborhood.committee.refusal.reason").at("reason").by(LAW);
        }
        seat.end(Typed.between(seat.from(), lastDay, today(), "on"), reason, Typed.required(why, 500, "why"), today());
        over(seat);
    }

    /** The owners have recalled a member. */
    @Guarded("neighborhood.carryOut")
    public void recalled(@Of(Seat.class) long id, LocalDate on) {
        endSooner(repository.seat(id), EndReason.RECALLED, on);
    }

    /** By the register the member owns nothing any more. */
    @Guarded("neighborhood.carryOut")
    public void sold(@Of(Seat.class) long id, LocalDate on) {
        endSooner(repository.seat(id), EndReason.SOLD, on);
    }

    private void endSooner(Seat seat, EndReason reason, LocalDate on) {
        boolean fixed = seat.to() != null;
        if (!seat.isHeldOn(on) || on.equals(seat.to())) {
            act.fact("over", seat.id());
            return;
        }
        seat.endSooner(on, reason);
        if (fixed) {
            // the alternate comes on the day that was fixed
            leave(seat);
        } else {
            over(seat);
        }
    }

    /** The vote that recalled a member does not hold: the member sits again, for the rest of the term. */
    @Guarded("neighborhood.carryOut")
    public void recallFell(@Of(Seat.class) long id) {
        Seat seat = repository.seat(id);
        if (seat.endReason() == EndReason.RECALLED) {
            formation.sitAgain(repository.get(seat.committeeId()), seat, today()).ifPresent(again -> {
                act.fact("sitsAgain", again.id());
                if (again.to() != null) {
                    leave(again);
                }
            });
        }
    }

    /** The announcement hangs. */
    @Guarded("neighborhood.carryOut")
    public void posted(@Of(Seat.class) long id, LocalDate on) {
        repository.seat(id).publish(on);
        act.fact("seatEndPosted", id).fact("on", on);
    }

    private void over(Seat seat) {
        leave(seat);
        if (seat.office().hasVote()) {
            formation.moveUp(repository.get(seat.committeeId()), seat.to().plusDays(1));
        }
    }

    /** Its end is known: the office ends, the papers are handed over, and an announcement is prepared. */
    private void leave(Seat seat) {
        Committee committee = repository.get(seat.committeeId());
        // in full: as of somebody who holds the office until now
        String name = people.publicName(seat.personId());
        act.fact("seat", seat.id()).fact("ended", seat.endReason()).fact("lastDay", seat.to());
        formation.resign(committee, seat, seat.to(), "委员资格终止");
        LocalDate due = seat.to().plusDays(settings.number("neighborhood.committee.seatHandoverDays", seat.areaId()));
        repository.handovers(List.of(committee.id())).stream().filter(one -> one.seatId() == seat.id()).findFirst()
                .ifPresentOrElse(known -> known.dueSooner(due), () -> repository.add(Handover.due(seat.areaId(), committee.id(), seat.id(), due)));
        String reason = texts.get("neighborhood.committee.end." + seat.endReason());
        notices.prepare(new NoticeDraft(seat.areaId(), seat.dossier(), "SEAT." + seat.id(), texts.get("neighborhood.committee.endNotice.title"),
                texts.get("neighborhood.committee.endNotice.body", name, reason, seat.to().toString()),
                texts.get("neighborhood.committee.issuer"), texts.get("neighborhood.committee.contact"),
                settings.number("neighborhood.committee.decisionStandDays", seat.areaId()), LAW, NoticeDraft.Review.NOT_NEEDED, List.of(),
                Set.of(KEEPERS)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
