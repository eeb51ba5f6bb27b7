package org.yishi.neighborhood.lesson;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchCards;
import org.yishi.neighborhood.branch.BranchFigures;
import org.yishi.neighborhood.branch.BranchRepository;
import org.yishi.neighborhood.branch.BranchState;
import org.yishi.neighborhood.compound.CompoundAreas;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Areas;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.rule.period.TermRule;
import org.yishi.portal.text.Texts;

/** What a branch has to do for its plan: make it, hold what is due, write the record, confirm it; and to renew itself in time. */
@ApplicationScoped
public class LessonToDos implements ToDoSource {

    private static final int AHEAD = 14;

    @Inject
    private LessonRepository repository;
    @Inject
    private BranchRepository branches;
    @Inject
    private BranchCards cards;
    @Inject
    private BranchFigures figures;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        List<Branch> led = branches.living(CompoundAreas.within(areas, areaId)).stream()
                .filter(branch -> branch.state().works() && access.may("neighborhood.leadBranch", branch.areaId())).toList();
        LocalDate today = LocalDate.now(clock);
        List<ToDo> all = new ArrayList<>();
        led.forEach(branch -> plan(branch, today, all));
        led.stream().filter(branch -> branch.state() == BranchState.ACTIVE).forEach(branch -> renew(branch, today, all));
        repository.open(led.stream().map(Branch::id).toList(), today.plusDays(AHEAD)).forEach(lesson -> all.add(toDo(lesson)));
        return all;
    }

    private void plan(Branch branch, LocalDate today, List<ToDo> all) {
        int year = today.getYear();
        if (repository.between(branch.id(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).isEmpty()) {
            all.add(ToDo.of(branch.dossier(), branch.areaId(), cards.name(branch), texts.get("neighborhood.lesson.todo.plan"),
                    "/neighborhood/lesson/plan?id=" + branch.id()).due(YearPlanRule.plannedBy(year)));
        }
    }

    private void renew(Branch branch, LocalDate today, List<ToDo> all) {
        TermRule.Term term = figures.term(branch.termYears(), branch.areaId()).on(branch.electedOn(), today);
        if (!today.isBefore(term.reelectionDeadline())) {
            all.add(ToDo.of(branch.dossier(), branch.areaId(), cards.name(branch), texts.get("neighborhood.branch.manage.renew"),
                    "/neighborhood/branch/manage?id=" + branch.id()).due(term.lastDay()));
        }
    }

    private ToDo toDo(Lesson lesson) {
        return ToDo.of(lesson.dossier(), lesson.areaId(), lesson.title(), texts.get("neighborhood.lesson.todo." + lesson.state()),
                "/neighborhood/lesson/keep?id=" + lesson.branchId() + "&lesson=" + lesson.id()).due(lesson.lastDay());
    }
}
