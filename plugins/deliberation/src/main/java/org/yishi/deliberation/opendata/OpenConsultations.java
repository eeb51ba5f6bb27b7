package org.yishi.deliberation.opendata;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.FactsFile;
import org.yishi.deliberation.consultation.Gathering;
import org.yishi.deliberation.consultation.Origin;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.participation.ParticipationRepository;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Consultations as open data, from their acceptance on, with the file that everybody reads before they speak. */
@ApplicationScoped
public class OpenConsultations implements OpenRecords<OpenConsultations.Told> {

    static final String PLUGIN = "deliberation";

    @Inject
    private ConsultationRepository repository;
    @Inject
    private ParticipationRepository participation;
    @Inject
    private Clock clock;

    /** @param voters how many people voted, null before the count: a running number, read twice, tells who came between */
    public record Told(Consultation consultation, Long voters) {

        private <T> T file(Function<FactsFile, T> part) {
            return consultation.file().hasAnything() ? part.apply(consultation.file()) : null;
        }
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of(PLUGIN, "consultations", told -> told.consultation().id(), told -> told.consultation().areaId())
                .dossier(told -> told.consultation().dossier())
                .page(told -> "/deliberation/consultation/show?id=" + told.consultation().id())
                .feed(told -> told.consultation().topic().title(), told -> told.consultation().topic().problem())
                .text("title", of(one -> one.topic().title())).text("problem", of(one -> one.topic().problem()))
                .text("question", of(one -> one.topic().question()))
                .text("interestGroups", of(one -> String.join("\n", one.interestGroups())))
                .code("stage", Stage.class, "deliberation.stage.", of(one -> one.stageOn(LocalDate.now(clock))))
                .date("from", days(Gathering::from)).date("to", days(Gathering::to))
                .text("withdrawnWhy", of(Consultation::withdrawnWhy)).text("votesDigest", of(Consultation::votesDigest))
                .text("source", origin(Origin::name)).text("sourceCredit", origin(Origin::credit)).flag("sample", of(Consultation::isSample))
                .text("facts", told -> told.file(FactsFile::facts)).text("costs", told -> told.file(FactsFile::costs))
                .text("options", told -> told.file(FactsFile::options)).text("legalLimits", told -> told.file(FactsFile::limits))
                .text("fileDigest", told -> told.file(FactsFile::digest)).moment("acceptedAt", of(one -> one.milestones().acceptedAt()))
                .moment("informedAt", of(one -> one.milestones().informedAt())).moment("countedAt", of(one -> one.milestones().countedAt()))
                .moment("adoptedAt", of(one -> one.milestones().adoptedAt())).number("voters", Told::voters);
    }

    private static <T> Function<Told, T> of(Function<Consultation, T> value) {
        return told -> value.apply(told.consultation());
    }

    private static Function<Told, LocalDate> days(Function<Gathering, LocalDate> day) {
        return of(one -> one.isPlanned() ? day.apply(one.gathering()) : null);
    }

    private static Function<Told, String> origin(Function<Origin, String> value) {
        return of(one -> one.isImported() ? value.apply(one.origin()) : null);
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return told(repository.publicIn(areaIds, window));
    }

    @Override
    public Optional<Told> find(long id) {
        return told(repository.find(id).filter(Consultation::isPublic).stream().toList()).stream().findFirst();
    }

    private List<Told> told(List<Consultation> found) {
        List<Long> counted = found.stream().filter(one -> one.milestones().countedAt() != null).map(Consultation::id).toList();
        Map<Long, Long> voters = participation.voters(counted);
        return found.stream().map(one -> new Told(one, counted.contains(one.id()) ? voters.getOrDefault(one.id(), 0L) : null)).toList();
    }
}
