package org.yishi.deliberation.seat;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.draw.Draw;
import org.yishi.deliberation.draw.DrawRepository;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

/** What the panel has to answer, and what a draw waits for, for those who may do it. */
@ApplicationScoped
public class SeatToDos implements ToDoSource {

    @Inject
    private SeatRepository repository;
    @Inject
    private DrawRepository draws;
    @Inject
    private AreasBelow areas;
    @Inject
    private Access access;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        List<Long> here = areas.of(areaId);
        List<ToDo> all = new ArrayList<>();
        repository.withClaims(here).stream().filter(one -> access.may("deliberation.answerGroup", one.areaId()))
                .forEach(one -> all.add(toDo(one, SeatStep.ANSWER, "/deliberation/seat/answer")));
        draws.running(here).forEach((draw, one) -> step(draw, one, all));
        return all;
    }

    private void step(Draw draw, Consultation one, List<ToDo> all) {
        boolean secretary = access.may("deliberation.seat", one.areaId());
        switch (draw.state()) {
            case OPEN -> {
                if (secretary) {
                    all.add(toDo(one, SeatStep.FREEZE, "/deliberation/draw/lead").notBefore(draw.registerTo().plusDays(1))
                            .due(draw.sourceDay().minusDays(1)));
                }
            }
            case FROZEN -> {
                if (secretary) {
                    all.add(toDo(one, SeatStep.FIGURE, "/deliberation/draw/lead").notBefore(draw.sourceDay()));
                }
            }
            default -> {
                if (access.may("deliberation.witness", one.areaId())) {
                    all.add(toDo(one, SeatStep.WITNESS, "/deliberation/draw/lead"));
                }
            }
        }
    }

    private ToDo toDo(Consultation one, SeatStep step, String page) {
        return ToDo.of(one.dossier(), one.areaId(), one.topic().title(), texts.get("deliberation.seat.next." + step), page + "?id=" + one.id());
    }
}
