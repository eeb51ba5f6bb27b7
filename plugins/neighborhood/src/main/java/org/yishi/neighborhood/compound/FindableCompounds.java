package org.yishi.neighborhood.compound;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

/** Compounds in the search: by name, address, company, and by the documents that stand there. */
@ApplicationScoped
public class FindableCompounds implements SearchSource {

    @Inject
    private CompoundRepository repository;
    @Inject
    private Areas areas;

    @Override
    public String kind() {
        return "neighborhood.compound";
    }

    @Override
    public List<String> dossiers() {
        return repository.ids().stream().map(id -> Compound.DOSSIERS + id).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        return repository.ofIds(SearchSource.numbers(Compound.DOSSIERS, dossiers)).stream().map(this::findable).toList();
    }

    private Findable findable(Compound one) {
        String name = areas.find(one.areaId()).map(Area::name).orElse(one.address());
        return Findable.page(one.dossier(), one.areaId(), name, "/neighborhood/compound/show?area=" + one.areaId())
                .calledAlso(one.company()).saying(one.address(), one.developer())
                .with(repository.papers(one.id()).stream().map(CompoundPaper::documentId).toList());
    }
}
