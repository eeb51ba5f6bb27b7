package org.yishi.neighborhood.guidance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchCards;
import org.yishi.neighborhood.branch.BranchRepository;
import org.yishi.neighborhood.paper.CompoundsBelow;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

/** Votes of the owners on which the branch has not said anything yet. */
@ApplicationScoped
public class VoteAdviceToDos implements ToDoSource {

    @Inject
    private VoteAdvices advices;
    @Inject
    private BranchRepository branches;
    @Inject
    private BranchCards cards;
    @Inject
    private CompoundsBelow compounds;
    @Inject
    private Access access;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        Map<Long, Branch> led = branches.living(compounds.of(areaId).stream().map(Area::id).toList()).stream()
                .filter(branch -> branch.state().works() && access.may("neighborhood.leadBranch", branch.areaId()))
                .collect(Collectors.toMap(Branch::areaId, branch -> branch, (first, second) -> first));
        return advices.waiting(led.keySet()).stream().map(vote -> ToDo.of(vote.dossier(), vote.areaId(), cards.name(led.get(vote.areaId())),
                texts.get("neighborhood.guidance.advise.todo", vote.title()), "/neighborhood/guidance/advise?id=" + led.get(vote.areaId()).id())).toList();
    }
}
