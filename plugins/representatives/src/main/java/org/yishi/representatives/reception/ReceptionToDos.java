package org.yishi.representatives.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The station plans the month, and the quarter, that comes; where nobody represents anybody there is nothing to plan. */
@ApplicationScoped
public class ReceptionToDos implements ToDoSource {

    private static final int MONTHS = 4;

    @Inject
    private ReceptionRepository repository;
    @Inject
    private RepresentativeRepository representatives;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private Settings settings;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        Area here = areas.get(areaId);
        List<Long> stations = areas.communities().stream().filter(one -> one.within(here)).map(Area::id)
                .filter(one -> access.may("representatives.keep", one)).toList();
        if (stations.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Set<Long> served = representatives.in(stations).stream().filter(one -> one.servesOn(today)).map(Representative::areaId).collect(Collectors.toSet());
        Map<Long, List<LocalDate>> planned = repository.between(stations, today, today.plusMonths(MONTHS)).stream()
                .filter(day -> day.kind() == ReceptionKind.RECEPTION && day.state() != ReceptionState.CANCELLED)
                .collect(Collectors.groupingBy(Reception::areaId, Collectors.mapping(Reception::heldOn, Collectors.toList())));
        return stations.stream().filter(served::contains).flatMap(area -> new RotaRule(settings.number("representatives.planDays", area))
                .gap(planned.getOrDefault(area, List.of()), today).map(gap -> toDo(area, gap)).stream()).toList();
    }

    private ToDo toDo(long areaId, RotaRule.Gap gap) {
        String label = texts.get(gap.quarter() ? "representatives.reception.todo.quarter" : "representatives.reception.todo.month",
                Integer.toString(gap.from().getYear()), gap.quarter() ? (gap.from().getMonthValue() + 2) / 3 : gap.from().getMonthValue());
        return ToDo.of("representatives/rota/" + areaId, areaId, label, texts.get("representatives.reception.todo.plan"),
                "/representatives/reception/plan?area=" + areaId).due(gap.due());
    }
}
