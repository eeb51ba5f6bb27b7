package org.yishi.deliberation.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.outcome.OutcomeRepository;
import org.yishi.deliberation.outcome.Point;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** The points of published outcomes (协商意见) as open data. */
@ApplicationScoped
public class OpenPoints implements OpenRecords<OpenPoints.Published> {

    @Inject
    private OutcomeRepository repository;

    /** A point with its consultation. */
    public record Published(Consultation consultation, Point point) {
    }

    @Override
    public Dataset<Published> dataset() {
        return Dataset.<Published>of(OpenConsultations.PLUGIN, "outcomes", one -> one.point().id(), one -> one.consultation().areaId())
                .dossier(one -> one.consultation().dossier()).page(one -> "/deliberation/consultation/show?id=" + one.consultation().id())
                .feed(one -> one.consultation().topic().title(), one -> one.point().body())
                .number("consultation", one -> one.consultation().id())
                .code("kind", PointKind.class, "deliberation.point.", one -> one.point().kind()).text("text", one -> one.point().body());
    }

    @Override
    public List<Published> read(Collection<Long> areaIds, Window window) {
        return repository.publishedIn(areaIds, window);
    }

    @Override
    public Optional<Published> find(long id) {
        return repository.findPublished(id);
    }
}
