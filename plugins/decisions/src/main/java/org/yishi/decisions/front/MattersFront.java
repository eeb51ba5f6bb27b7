package org.yishi.decisions.front;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Matters;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.reading.Filter;
import org.yishi.decisions.reading.Standing;
import org.yishi.portal.front.FrontAmount;
import org.yishi.portal.front.FrontFigure;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontItem.Part;
import org.yishi.portal.front.FrontItem.Picture;
import org.yishi.portal.front.FrontItem.Stages;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.text.Texts;

/**
 * Decisions on the community's page: where each stands, and this year's money. Meetings and disclosures about them are core's and
 * stand there with their days.
 */
@ApplicationScoped
public class MattersFront implements FrontSource {

    private static final String STAGE = "decisions.matter.stage.";

    @Inject
    private Matters matters;
    @Inject
    private SpendingRepository spending;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String pluginId() {
        return "decisions";
    }

    @Override
    public List<FrontItem> items(long areaId) {
        return matters.ofArea(areaId).stream().filter(matter -> Stage.LINE.contains(matter.stage())).map(this::item).toList();
    }

    private FrontItem item(Matter matter) {
        FrontItem item = FrontItem.of(Part.RUNNING, Picture.DECIDE, matter.subject().title(), "/decisions/matter/show?id=" + matter.id())
                .at(new Stages(texts.get(STAGE + matter.stage()), Stage.LINE.indexOf(matter.stage()), Stage.LINE.size()));
        return matter.budgetCents() == null ? item : item.saying(texts.get("decisions.front.budget", matter.budgetCents() / 100));
    }

    @Override
    public List<FrontFigure> figures(long areaId) {
        int year = today().getYear();
        List<Matter> all = matters.ofArea(areaId);
        Filter begun = Filter.ofYear(year);
        Filter done = begun.withState(Standing.FINISHED);
        return List.of(figure(areaId, all, "begun", begun), figure(areaId, all, "done", done), figure(areaId, all, "all", Filter.ofYear(0)));
    }

    /** The number and the list behind it are narrowed by the same filter. */
    private FrontFigure figure(long areaId, List<Matter> all, String key, Filter filter) {
        return new FrontFigure(texts.get("decisions.front." + key), all.stream().filter(filter::accepts).count(),
                "/decisions/matter/list?area=" + areaId + filter.query());
    }

    @Override
    public List<FrontAmount> money(long areaId) {
        int year = today().getYear();
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        long resolved = matters.ofArea(areaId).stream().filter(matter -> matter.year() == year && matter.budgetCents() != null)
                .mapToLong(Matter::budgetCents).sum();
        long agreed = spending.agreed(areaId, from, to);
        long paid = spending.paid(areaId, from, to);
        return resolved + agreed + paid == 0 ? List.of() : List.of(new FrontAmount(texts.get("decisions.front.resolved"), resolved),
                new FrontAmount(texts.get("decisions.front.agreed"), agreed), new FrontAmount(texts.get("decisions.front.paid"), paid));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
