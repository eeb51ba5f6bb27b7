package org.yishi.deliberation.standing;

import java.util.Collection;
import java.util.List;

import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Standing bodies are found by name and field, and by how they were chosen; not by who sits in them. */
@ApplicationScoped
public class FindableStandingBodies implements SearchSource {

    @Inject
    private StandingRepository repository;

    @Override
    public String kind() {
        return "deliberation.standing";
    }

    @Override
    public List<String> dossiers() {
        return repository.ids().stream().map(id -> StandingBody.DOSSIERS + id).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        return repository.ofIds(SearchSource.numbers(StandingBody.DOSSIERS, dossiers)).stream()
                .map(body -> Findable.page(body.dossier(), body.areaId(), body.name(), "/deliberation/standing/show?id=" + body.id())
                        .saying(body.field(), body.chosenHow()).of(body.chosenOn())).toList();
    }
}
