package org.yishi.neighborhood.committee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.body.Finding;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Decisions of owners' committees as open data. */
@ApplicationScoped
public class OpenResolutions implements OpenRecords<Resolution> {

    @Inject
    private CommitteeRepository repository;

    @Override
    public Dataset<Resolution> dataset() {
        return Dataset.of("neighborhood", "owners-committee-decisions", Resolution::id, Resolution::areaId).dossier(Resolution::dossier)
                .page(one -> "/neighborhood/committee/show?area=" + one.areaId()).feed(Resolution::title, Resolution::text)
                .text("title", Resolution::title).text("text", Resolution::text)
                .code("kind", ResolutionKind.class, "neighborhood.resolution.kind.", Resolution::kind)
                .date("decidedOn", Resolution::decidedOn).code("outcome", Finding.Outcome.class, "portal.outcome.", Resolution::outcome)
                .number("base", Resolution::base).number("present", Resolution::present).number("inFavour", Resolution::inFavour)
                .date("postedOn", Resolution::postedOn);
    }

    @Override
    public List<Resolution> read(Collection<Long> areaIds, Window window) {
        return repository.decided(areaIds, window);
    }

    @Override
    public Optional<Resolution> find(long id) {
        return repository.findResolution(id).filter(one -> one.decidedOn() != null);
    }
}
