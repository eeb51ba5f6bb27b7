package org.yishi.deliberation.seat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.Actor;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

/** Until when those who come together are to be named and the notice is to be out (组建, domain 2.4). */
@ApplicationScoped
public class ConveneToDos implements ToDoSource {

    @Inject
    private ConsultationRepository consultations;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Settings settings;
    @Inject
    private AreasBelow areas;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        return consultations.inAreas(areas.of(areaId, "deliberation.convene"), List.of(Stage.CONVENING)).stream().map(one -> ToDo.of(one.dossier(),
                one.areaId(), one.topic().title(), texts.get("deliberation.seat.todo.convene"), "/deliberation/consultation/manage?id=" + one.id())
                .due(due(one))).toList();
    }

    @Override
    public List<DeadlineNear> deadlines(LocalDate until) {
        return consultations.convening().stream().filter(one -> !due(one).isAfter(until))
                .map(one -> new DeadlineNear(one.dossier(), one.areaId(), "convene", due(one))).toList();
    }

    private LocalDate due(Consultation one) {
        return DeadlineRule.days(settings.number("deliberation.conveneDays", one.areaId()))
                .due(LocalDate.ofInstant(one.milestones().convenedAt(), clock.getZone()), calendar.days());
    }
}
