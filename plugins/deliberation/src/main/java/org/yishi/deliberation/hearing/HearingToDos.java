package org.yishi.deliberation.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.portal.access.Actor;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The report that is owed after a hearing, with its last day. */
@ApplicationScoped
public class HearingToDos implements ToDoSource {

    @Inject
    private HearingRepository repository;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Settings settings;
    @Inject
    private AreasBelow areas;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        return owed(areas.of(areaId, "deliberation.hear")).stream().map(owed -> toDo(owed.consultation()).due(owed.due()).notBefore(owed.heldOn())).toList();
    }

    private ToDo toDo(Consultation one) {
        return ToDo.of(one.dossier(), one.areaId(), one.topic().title(), texts.get("deliberation.hearing.todo"),
                "/deliberation/hearing/report?id=" + one.id());
    }

    @Override
    public List<DeadlineNear> deadlines(LocalDate until) {
        return owed(repository.areasOwing()).stream().filter(owed -> !owed.due().isAfter(until))
                .map(owed -> new DeadlineNear(owed.consultation().dossier(), owed.consultation().areaId(), "hearingReport", owed.due())).toList();
    }

    /** @param heldOn the day of the latest session, before that the one for which it is called */
    private record Owed(Consultation consultation, LocalDate heldOn, LocalDate due) {
    }

    private List<Owed> owed(List<Long> areaIds) {
        List<Consultation> unreported = repository.unreported(areaIds);
        Map<Long, LocalDate> held = repository.heldOn(unreported.stream().map(Consultation::id).toList());
        return unreported.stream().map(one -> {
            LocalDate on = held.getOrDefault(one.id(), one.sessionAt().toLocalDate());
            return new Owed(one, on, DeadlineRule.days(settings.number("deliberation.hearingReportDays", one.areaId())).due(on, calendar.days()));
        }).toList();
    }
}
