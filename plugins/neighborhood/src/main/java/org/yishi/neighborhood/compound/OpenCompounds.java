package org.yishi.neighborhood.compound;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Compounds that were described, as open data. */
@ApplicationScoped
public class OpenCompounds implements OpenRecords<Compound> {

    @Inject
    private CompoundRepository repository;
    @Inject
    private Areas areas;

    @Override
    public Dataset<Compound> dataset() {
        return Dataset.of("neighborhood", "compounds", Compound::id, Compound::areaId).dossier(Compound::dossier)
                .page(one -> "/neighborhood/compound/show?area=" + one.areaId())
                .text("name", one -> areas.find(one.areaId()).map(Area::name).orElse("")).text("address", Compound::address)
                .code("regime", Regime.class, "neighborhood.compound.regime.", Compound::regime)
                .text("company", one -> orNull(one.company())).text("companyLine", one -> orNull(one.companyLine()))
                .code("contractKind", ContractKind.class, "neighborhood.compound.contract.", Compound::contractKind)
                .date("contractFrom", Compound::contractFrom).date("contractTo", Compound::contractTo)
                .text("developer", one -> orNull(one.developer())).date("deliveredOn", Compound::deliveredOn)
                .decimal("deliveredPercent", Compound::deliveredPart);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public List<Compound> read(Collection<Long> areaIds, Window window) {
        return repository.in(areaIds, window);
    }

    @Override
    public Optional<Compound> find(long id) {
        return repository.find(id);
    }
}
