package org.yishi.neighborhood.register;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;
import org.yishi.portal.text.Texts;

/**
 * The register in the search: its totals for everybody, the way to the own line for those at home in the compound alone. No unit and no name is
 * in the index; what a page shows to one person only cannot be searched.
 */
@ApplicationScoped
public class FindableRolls implements SearchSource {

    private static final String DOSSIERS = "neighborhood/register/";

    @Inject
    private RollRepository rolls;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;

    @Override
    public String kind() {
        return "neighborhood.roll";
    }

    @Override
    public List<String> dossiers() {
        return rolls.areas().stream().map(Roll::dossier).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        return rolls.areasWithRegister(SearchSource.numbers(DOSSIERS, dossiers)).stream().flatMap(area -> found(area).stream()).toList();
    }

    private List<Findable> found(long areaId) {
        String name = areas.find(areaId).map(Area::name).orElse("");
        String dossier = Roll.dossier(areaId);
        return List.of(Findable.page(dossier, areaId, texts.get("neighborhood.register.found", name), "/neighborhood/register/show?area=" + areaId)
                .calledAlso(texts.get("neighborhood.register.found.also")), Findable.page(dossier, areaId,
                texts.get("neighborhood.register.found.own", name), "/neighborhood/register/mine?area=" + areaId).part(1).forResidents()
                .calledAlso(texts.get("neighborhood.register.found.own.also")));
    }
}
