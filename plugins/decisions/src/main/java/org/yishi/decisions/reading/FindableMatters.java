package org.yishi.decisions.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.plan.PlanRepository;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.StepRepository;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

/** Matters are found from their proposal on by title and number, and by their texts once these are public (domain 3.3). */
@ApplicationScoped
public class FindableMatters implements SearchSource {

    @Inject
    private MatterRepository matters;
    @Inject
    private StepRepository steps;
    @Inject
    private PlanRepository plans;
    @Inject
    private Documents documents;
    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "decisions.matter";
    }

    @Override
    public List<String> dossiers() {
        return matters.publicIds().stream().map(id -> Matter.DOSSIERS + id).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        Set<Long> ids = SearchSource.numbers(Matter.DOSSIERS, dossiers);
        Map<Long, List<Step>> taken = steps.ofMatters(ids).stream().collect(Collectors.groupingBy(Step::matterId));
        return matters.ofIds(ids).stream().filter(Matter::isPublic)
                .map(matter -> findable(matter, taken.getOrDefault(matter.id(), List.of()))).toList();
    }

    private Findable findable(Matter matter, List<Step> taken) {
        Findable known = Findable.page(matter.dossier(), matter.areaId(), matter.subject().title(), "/decisions/matter/show?id=" + matter.id())
                .calledAlso(matter.number()).of(LocalDate.ofInstant(matter.openedAt(), clock.getZone()))
                .with(documents.of(matter.dossier()).stream().map(Document::id).toList());
        return Publicity.of(taken).resolved() ? told(known, matter, taken) : known.saying(matter.endedWhy());
    }

    private Findable told(Findable known, Matter matter, List<Step> taken) {
        Optional<Plan> plan = taken.stream().filter(step -> step.stage() == Stage.RESOLVE && step.isDone())
                .reduce((one, other) -> other).flatMap(step -> plans.find(step.planId()));
        Findable told = known.saying(matter.subject().reason(), matter.subject().heard(), matter.endedWhy());
        return plan.map(words -> told.saying(words.body(), words.funding(), words.alternatives(), words.dissent(), words.experts())).orElse(told);
    }
}
