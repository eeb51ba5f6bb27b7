package org.yishi.deliberation.opendata;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Gathering;
import org.yishi.deliberation.consultation.Origin;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Consultations as open data, from their acceptance on. */
@ApplicationScoped
public class OpenConsultations implements OpenRecords<Consultation> {

    static final String PLUGIN = "deliberation";

    @Inject
    private ConsultationRepository repository;
    @Inject
    private Clock clock;

    @Override
    public Dataset<Consultation> dataset() {
        return Dataset.of(PLUGIN, "consultations", Consultation::id, Consultation::areaId).dossier(Consultation::dossier)
                .page(one -> "/deliberation/consultation/show?id=" + one.id())
                .feed(one -> one.topic().title(), one -> one.topic().problem())
                .text("title", one -> one.topic().title()).text("problem", one -> one.topic().problem())
                .text("question", one -> one.topic().question()).text("interestGroups", one -> String.join("\n", one.interestGroups()))
                .code("stage", Stage.class, "deliberation.stage.", one -> one.stageOn(LocalDate.now(clock)))
                .date("from", days(Gathering::from)).date("to", days(Gathering::to)).text("withdrawnWhy", Consultation::withdrawnWhy)
                .text("votesDigest", Consultation::votesDigest).text("source", origin(Origin::name)).text("sourceCredit", origin(Origin::credit))
                .flag("sample", Consultation::isSample);
    }

    private static Function<Consultation, LocalDate> days(Function<Gathering, LocalDate> day) {
        return one -> one.isPlanned() ? day.apply(one.gathering()) : null;
    }

    private static Function<Consultation, String> origin(Function<Origin, String> value) {
        return one -> one.isImported() ? value.apply(one.origin()) : null;
    }

    @Override
    public List<Consultation> read(Collection<Long> areaIds, Window window) {
        return repository.publicIn(areaIds, window);
    }

    @Override
    public Optional<Consultation> find(long id) {
        return repository.find(id).filter(Consultation::isPublic);
    }
}
