package org.yishi.cobuilding.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.agreement.Terms;
import org.yishi.cobuilding.project.Project;
import org.yishi.cobuilding.project.ProjectRepository;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

/** Projects and signed agreements are found by title, number and words; of an agreement that is not signed there is nothing to find. */
@ApplicationScoped
public class FindableAgreements implements SearchSource {

    @Inject
    private AgreementRepository agreements;
    @Inject
    private ProjectRepository projects;
    @Inject
    private PromiseRepository promises;
    @Inject
    private Sides sides;

    @Override
    public String kind() {
        return "cobuilding.agreement";
    }

    @Override
    public List<String> dossiers() {
        return Stream.concat(agreements.publicIds().stream().map(id -> Agreement.DOSSIERS + id),
                projects.ids().stream().map(id -> Project.DOSSIERS + id)).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        List<Agreement> found = agreements.ofIds(SearchSource.numbers(Agreement.DOSSIERS, dossiers)).stream()
                .filter(one -> one.state().isTextPublic()).toList();
        Map<Long, List<Promise>> promised = promises.of(found.stream().map(Agreement::id).toList()).stream()
                .collect(Collectors.groupingBy(Promise::agreementId));
        Stream<Findable> planned = projects.ofIds(SearchSource.numbers(Project.DOSSIERS, dossiers)).stream()
                .map(one -> Findable.page(one.dossier(), one.areaId(), one.title(), "/cobuilding/project/show?id=" + one.id())
                        .calledAlso(one.number()).of(one.proposedOn()).saying(one.goal(), one.steps(), one.result()));
        Map<Long, String> names = sides.names(found.stream().map(Agreement::unitId).toList());
        return Stream.concat(planned, found.stream().map(one -> findable(one, names.getOrDefault(one.unitId(), ""),
                promised.getOrDefault(one.id(), List.of())))).toList();
    }

    private Findable findable(Agreement agreement, String unit, List<Promise> promised) {
        Terms terms = agreement.terms();
        return Findable.page(agreement.dossier(), agreement.areaId(), agreement.title(), "/cobuilding/agreement/show?id=" + agreement.id())
                .calledAlso(agreement.number()).of(agreement.proposedOn()).saying(unit).saying(terms.venues(), terms.safety(), terms.data(), terms.ending())
                .saying(promised.stream().map(Promise::text).toArray(String[]::new));
    }
}
