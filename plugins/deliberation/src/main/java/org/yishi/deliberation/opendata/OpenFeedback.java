package org.yishi.deliberation.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.follow.FeedbackReport;
import org.yishi.deliberation.follow.FeedbackRepository;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** The reports to everybody (反馈公示) as open data. */
@ApplicationScoped
public class OpenFeedback implements OpenRecords<OpenFeedback.Told> {

    @Inject
    private FeedbackRepository repository;

    /** A report with its consultation. */
    public record Told(Consultation consultation, FeedbackReport report) {
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of(OpenConsultations.PLUGIN, "consultation-feedback", one -> one.report().id(), one -> one.consultation().areaId())
                .dossier(one -> one.consultation().dossier()).page(one -> "/deliberation/consultation/show?id=" + one.consultation().id())
                .feed(one -> one.consultation().topic().title(), one -> one.report().done())
                .number("consultation", one -> one.consultation().id()).number("round", one -> one.report().round())
                .text("done", one -> one.report().done()).text("undone", one -> one.report().undone()).text("money", one -> one.report().money())
                .date("postedOn", one -> one.report().postedOn()).date("closedOn", one -> one.report().closedOn());
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return repository.publicIn(areaIds, window);
    }

    @Override
    public Optional<Told> find(long id) {
        return repository.findPublic(id);
    }
}
