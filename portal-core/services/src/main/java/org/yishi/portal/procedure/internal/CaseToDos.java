package org.yishi.portal.procedure.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.StageState;
import org.yishi.portal.procedure.StageView;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

/** The stages of open cases that are somebody's turn. A stage that names no role is nobody's in particular. */
@ApplicationScoped
public class CaseToDos implements ToDoSource {

    @Inject
    private CaseFiles files;
    @Inject
    private Areas areas;
    @Inject
    private RolesThen roles;
    @Inject
    private FaultWords words;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        LocalDate today = LocalDate.now(clock);
        Function<Long, Set<Role>> held = roles.byArea(actor, today);
        List<ToDo> toDos = new ArrayList<>();
        for (CaseFile file : files.open(areas.get(areaId).path())) {
            Set<Role> here = held.apply(file.entity().areaId());
            if (isTurnOf(file.course(), here)) {
                toDos.addAll(of(file, files.view(file), here, today));
            }
        }
        return toDos;
    }

    private static boolean isTurnOf(Course course, Set<Role> here) {
        return course.turn().stream().anyMatch(stage -> !Collections.disjoint(stage.actors(), here))
                || course.besideNow().stream().anyMatch(stage -> !Collections.disjoint(stage.actors(), here));
    }

    /** What excludes one another is one thing to do; what runs beside the others is another. */
    private List<ToDo> of(CaseFile file, CaseView view, Set<Role> here, LocalDate today) {
        List<StageView> mine = view.current().stream().filter(stage -> !Collections.disjoint(stage.actors(), here)).toList();
        List<ToDo> toDos = new ArrayList<>();
        List<StageView> turn = mine.stream().filter(stage -> !isBeside(file, stage)).toList();
        if (!turn.isEmpty()) {
            toDos.add(toDo(file, view, turn, today));
        }
        mine.stream().filter(stage -> isBeside(file, stage)).forEach(stage -> toDos.add(toDo(file, view, List.of(stage), today)));
        return toDos;
    }

    private static boolean isBeside(CaseFile file, StageView stage) {
        return file.procedure().get(stage.name()).isBeside();
    }

    private ToDo toDo(CaseFile file, CaseView view, List<StageView> stages, LocalDate today) {
        String task = stages.stream().map(this::task).collect(Collectors.joining(texts.get("portal.procedure.or")));
        StageView first = stages.get(0);
        List<String> missing = new ArrayList<>(first.missing().stream().map(what -> words.words(file.procedure(), what)).toList());
        view.holds().stream().filter(hold -> hold.inForceOn(today))
                .forEach(hold -> missing.add(0, texts.get("portal.todo.held", hold.reason())));
        LocalDate due = stages.stream().map(StageView::due).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        return ToDo.of(view.dossier(), view.areaId(), view.title(), task, file.procedure().linkTo(view.dossier()))
                .due(due).notBefore(first.notBefore()).missing(missing);
    }

    private String task(StageView stage) {
        String name = texts.get(stage.labelKey());
        return stage.state() == StageState.RUNNING ? texts.get("portal.todo.finish", name) : name;
    }

    @Override
    public List<DeadlineNear> deadlines(LocalDate until) {
        List<DeadlineNear> near = new ArrayList<>();
        for (CaseFile file : files.open("/")) {
            files.view(file).current().stream().filter(stage -> stage.due() != null && !stage.due().isAfter(until))
                    .forEach(stage -> near.add(new DeadlineNear(file.entity().dossier(), file.entity().areaId(), stage.name(), stage.due())));
        }
        return near;
    }
}
