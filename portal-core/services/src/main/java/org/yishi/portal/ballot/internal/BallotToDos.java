package org.yishi.portal.ballot.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;
import org.yishi.portal.time.internal.PortalClock;

/** Ballots that wait for those who hold them. */
@ApplicationScoped
public class BallotToDos implements ToDoSource {

    @Inject
    private BallotRepository ballots;
    @Inject
    private BallotClocks clocks;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        List<ToDo> waiting = new ArrayList<>();
        for (BallotEntity ballot : ballots.unfinished(areas.get(areaId).path())) {
            BallotState now = ballot.stateAt(clocks.now(ballot));
            String act = now == BallotState.ANNOUNCED ? "portal.openBallot" : now == BallotState.CLOSED ? "portal.countBallot" : "";
            if (!act.isEmpty() && access.may(act, ballot.areaId())) {
                waiting.add(ToDo.of(ballot.dossier(), ballot.areaId(), ballot.terms().title(), texts.get("portal.ballot.todo." + now),
                        "/portal/ballot/manage?id=" + ballot.id()).due((now == BallotState.ANNOUNCED ? ballot.terms().opensAt()
                        : ballot.terms().closesAt()).atZone(PortalClock.PLACE).toLocalDate()));
            }
        }
        return waiting;
    }

    /** By when voters vote, and those who hold the ballot open and count it; what is voted in a sitting is over with it. */
    @Override
    public List<DeadlineNear> deadlines(LocalDate until) {
        List<DeadlineNear> near = new ArrayList<>();
        for (BallotEntity ballot : ballots.unfinished("/")) {
            BallotState now = ballot.stateAt(clocks.now(ballot));
            LocalDate due = (now == BallotState.ANNOUNCED ? ballot.terms().opensAt() : ballot.terms().closesAt()).atZone(PortalClock.PLACE)
                    .toLocalDate();
            if (!due.isAfter(until) && !BallotTelling.isOfSitting(ballot.matterDossier())) {
                near.add(new DeadlineNear(ballot.dossier(), ballot.areaId(), now == BallotState.OPEN ? BallotTelling.VOTE
                        : now == BallotState.ANNOUNCED ? "OPEN" : "COUNT", due));
            }
        }
        return near;
    }
}
