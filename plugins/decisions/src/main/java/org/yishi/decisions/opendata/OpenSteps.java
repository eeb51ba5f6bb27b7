package org.yishi.decisions.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.reading.Publicity;
import org.yishi.decisions.step.Numbers;
import org.yishi.decisions.step.Outcome;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.StepRepository;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** The steps that matters took, as open data: who, when, by what majority, as soon as everybody may know it. */
@ApplicationScoped
public class OpenSteps implements OpenRecords<OpenSteps.Told> {

    @Inject
    private StepRepository steps;
    @Inject
    private MatterRepository matters;

    /** @param numbered whether its numbers are public by now */
    public record Told(Matter matter, Step step, boolean numbered) {
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of(OpenMatters.PLUGIN, "decision-steps", told -> told.step().id(), told -> told.matter().areaId())
                .dossier(told -> told.matter().dossier()).page(told -> "/decisions/matter/show?id=" + told.matter().id())
                .number("decision", told -> told.matter().id()).text("number", told -> told.matter().number())
                .code("stage", Stage.class, "decisions.matter.stage.", told -> told.step().stage()).number("round", told -> told.step().round())
                .code("outcome", Outcome.class, "decisions.outcome.", told -> told.step().outcome()).date("heldOn", told -> told.step().heldOn())
                .moment("recordedAt", told -> told.step().recordedAt()).flag("late", told -> told.step().isLate())
                .flag("fromPaper", told -> told.step().isFromPaper()).text("body", told -> told.step().bodyId())
                .number("base", numbers(Numbers::base)).number("present", numbers(Numbers::present))
                .number("votesFor", numbers(Numbers::votesFor)).number("votesAgainst", numbers(Numbers::against))
                .number("abstained", numbers(Numbers::abstain)).text("article", told -> told.step().article())
                .number("meeting", told -> told.step().meetingId()).number("notice", told -> told.step().noticeId());
    }

    private static Function<Told, Integer> numbers(Function<Numbers, Integer> number) {
        return told -> told.numbered() ? number.apply(told.step().numbers()) : null;
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return told(steps.publicIn(areaIds, window));
    }

    @Override
    public Optional<Told> find(long id) {
        return told(steps.find(id).filter(step -> step.outcome() != Outcome.PENDING && (step.noticeId() == null || step.postedOn() != null))
                .stream().toList()).stream().findFirst();
    }

    private List<Told> told(List<Step> found) {
        List<Long> ids = found.stream().map(Step::matterId).distinct().toList();
        Map<Long, Matter> of = matters.ofIds(ids).stream().filter(Matter::isPublic).collect(Collectors.toMap(Matter::id, Function.identity()));
        Map<Long, Publicity> publicity = steps.ofMatters(ids).stream()
                .collect(Collectors.groupingBy(Step::matterId, Collectors.collectingAndThen(Collectors.toList(), Publicity::of)));
        return found.stream().filter(step -> of.containsKey(step.matterId()))
                .map(step -> new Told(of.get(step.matterId()), step, publicity.get(step.matterId()).numbers(step))).toList();
    }
}
