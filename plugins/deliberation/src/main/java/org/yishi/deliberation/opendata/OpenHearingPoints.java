package org.yishi.deliberation.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.hearing.HeardPoint;
import org.yishi.deliberation.hearing.HearingPoint;
import org.yishi.deliberation.hearing.HearingRepository;
import org.yishi.deliberation.hearing.PointAnswer;
import org.yishi.deliberation.hearing.Side;
import org.yishi.deliberation.statement.HideReason;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Points of hearings with their answers, as everybody reads them on the hearing's page; nobody's name is among them. */
@ApplicationScoped
public class OpenHearingPoints implements OpenRecords<OpenHearingPoints.Told> {

    @Inject
    private HearingRepository repository;

    /** A point with its consultation. */
    public record Told(Consultation consultation, HearingPoint point) {
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of(OpenConsultations.PLUGIN, "hearing-points", one -> one.point().id(), one -> one.consultation().areaId())
                .dossier(one -> one.consultation().dossier()).page(one -> "/deliberation/consultation/show?id=" + one.consultation().id())
                .number("consultation", one -> one.consultation().id()).code("side", Side.class, "deliberation.side.", heard(HeardPoint::side))
                .text("text", heard(HeardPoint::body)).code("withheld", HideReason.class, "deliberation.hidden.", heard(HeardPoint::withheld))
                .code("answer", PointAnswer.class, "deliberation.answer.", heard(HeardPoint::answer)).text("reason", heard(HeardPoint::reason))
                .moment("raisedAt", one -> one.point().raisedAt());
    }

    private static <T> Function<Told, T> heard(Function<HeardPoint, T> value) {
        return told -> value.apply(HeardPoint.of(told.point()));
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return repository.publicPointsIn(areaIds, window);
    }

    @Override
    public Optional<Told> find(long id) {
        return repository.findPublicPoint(id);
    }
}
