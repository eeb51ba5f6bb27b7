package org.yishi.decisions.opendata;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.decisions.matter.Category;
import org.yishi.decisions.matter.Emergency;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Source;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.reading.Publicity;
import org.yishi.decisions.reading.Standing;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.StepRepository;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Matters as open data, from the party organisation's proposal on and no further than their pages show them. */
@ApplicationScoped
public class OpenMatters implements OpenRecords<OpenMatters.Told> {

    static final String PLUGIN = "decisions";

    @Inject
    private MatterRepository matters;
    @Inject
    private StepRepository steps;
    @Inject
    private Areas areas;

    /** @param publicity what everybody may know by now */
    public record Told(Matter matter, Publicity publicity) {

        String page() {
            return "/decisions/matter/show?id=" + matter.id();
        }

        <T> T onceResolved(T value) {
            return publicity.resolved() ? value : null;
        }
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of(PLUGIN, "decisions", told -> told.matter().id(), told -> told.matter().areaId())
                .dossier(told -> told.matter().dossier()).page(Told::page)
                .feed(told -> told.matter().subject().title(), told -> told.matter().number())
                .text("number", told -> told.matter().number()).text("title", told -> told.matter().subject().title())
                .code("category", Category.class, "decisions.category.", told -> told.matter().subject().category())
                .text("place", told -> areas.find(told.matter().subject().placeId()).map(Area::code).orElse(null))
                .code("stage", Stage.class, "decisions.matter.stage.", told -> told.matter().stage())
                .code("standing", Standing.class, "decisions.read.standing.", told -> Standing.of(told.matter().stage()))
                .number("round", told -> told.matter().round())
                .text("reason", told -> told.onceResolved(told.matter().subject().reason()))
                .code("source", Source.class, "decisions.source.", told -> told.onceResolved(told.matter().subject().source()))
                .decimal("budget", told -> yuan(told.matter().budgetCents())).date("begunOn", told -> told.matter().begunOn())
                .moment("openedAt", told -> told.matter().openedAt()).moment("endedAt", told -> told.matter().endedAt())
                .text("endedWhy", told -> told.matter().endedWhy()).text("fileDigest", told -> told.matter().fileDigest())
                .link("shortAddress", told -> "/d/" + told.matter().number()).flag("sample", told -> told.matter().isSample())
                .text("sourceDetail", told -> told.onceResolved(told.matter().subject().sourceDetail()))
                .text("heard", told -> told.onceResolved(told.matter().subject().heard()))
                .flag("emergency", told -> told.matter().isEmergency()).text("danger", danger(Emergency::danger))
                .date("dangerSince", danger(Emergency::since)).date("consentedOn", danger(Emergency::consentedOn))
                .text("consentText", danger(Emergency::answer)).date("catchUpUntil", danger(Emergency::until));
    }

    private static <T> Function<Told, T> danger(Function<Emergency, T> value) {
        return told -> told.matter().isEmergency() ? value.apply(told.matter().emergency()) : null;
    }

    static BigDecimal yuan(Long cents) {
        return cents == null ? null : BigDecimal.valueOf(cents, 2);
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return told(matters.publicIn(areaIds, window));
    }

    @Override
    public Optional<Told> find(long id) {
        return told(matters.ofIds(List.of(id)).stream().filter(Matter::isPublic).toList()).stream().findFirst();
    }

    private List<Told> told(List<Matter> found) {
        Map<Long, List<Step>> taken = steps.ofMatters(found.stream().map(Matter::id).toList()).stream()
                .collect(Collectors.groupingBy(Step::matterId));
        return found.stream().map(matter -> new Told(matter, Publicity.of(taken.getOrDefault(matter.id(), List.of())))).toList();
    }
}
