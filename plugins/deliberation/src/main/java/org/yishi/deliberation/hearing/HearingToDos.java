package org.yishi.deliberation.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
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
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        Area here = areas.get(areaId);
        List<Long> mine = Stream.concat(Stream.of(here), areas.communities().stream().filter(area -> area.within(here))).map(Area::id).distinct()
                .filter(each -> access.may("deliberation.hear", each)).toList();
        return repository.unreported(mine).stream().map(one -> ToDo.of(one.dossier(), one.areaId(), one.topic().title(),
                texts.get("deliberation.hearing.todo"), "/deliberation/hearing/report?id=" + one.id()).due(due(one)).notBefore(one.sessionAt().toLocalDate()))
                .toList();
    }

    @Override
    public List<DeadlineNear> deadlines(LocalDate until) {
        return repository.unreported(repository.areasOwing()).stream().filter(one -> !due(one).isAfter(until))
                .map(one -> new DeadlineNear(one.dossier(), one.areaId(), "hearingReport", due(one))).toList();
    }

    private LocalDate due(Consultation one) {
        return DeadlineRule.days(settings.number("deliberation.hearingReportDays", one.areaId())).due(one.sessionAt().toLocalDate(), calendar.days());
    }
}
