package org.yishi.deliberation.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.hearing.Hearing;
import org.yishi.deliberation.hearing.HearingMark;
import org.yishi.deliberation.hearing.HearingRepository;
import org.yishi.deliberation.hearing.Hearings;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Hearings (决策听证) as open data, with the mark by which other procedures see whether the decision may be taken. */
@ApplicationScoped
public class OpenHearings implements OpenRecords<OpenHearings.Told> {

    @Inject
    private HearingRepository repository;
    @Inject
    private Hearings hearings;

    /** A hearing with its consultation. */
    public record Told(Consultation consultation, Hearing hearing) {
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of(OpenConsultations.PLUGIN, "hearings", one -> one.hearing().id(), one -> one.consultation().areaId())
                .dossier(one -> one.consultation().dossier()).page(one -> "/deliberation/consultation/show?id=" + one.consultation().id())
                .feed(one -> one.consultation().topic().title(), one -> one.hearing().decision())
                .number("consultation", one -> one.consultation().id()).text("applicant", of(Hearing::applicant)).text("decision", of(Hearing::decision))
                .text("explanation", of(Hearing::explanation)).moment("plannedAt", of(Hearing::plannedAt)).text("report", of(Hearing::report))
                .number("planParts", of(Hearing::planParts)).number("changedParts", of(Hearing::changedParts)).moment("reportedAt", of(Hearing::reportedAt))
                .code("mark", HearingMark.class, "deliberation.mark.", one -> hearings.mark(one.consultation().id()));
    }

    private static <T> Function<Told, T> of(Function<Hearing, T> value) {
        return told -> value.apply(told.hearing());
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
