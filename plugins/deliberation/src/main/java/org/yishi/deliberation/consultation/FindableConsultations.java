package org.yishi.deliberation.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.outcome.Outcomes;
import org.yishi.deliberation.outcome.PointLine;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

/** Consultations are found from their acceptance on, by topic, facts and outcome. */
@ApplicationScoped
public class FindableConsultations implements SearchSource {

    @Inject
    private ConsultationRepository repository;
    @Inject
    private Outcomes outcomes;
    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "deliberation.consultation";
    }

    @Override
    public List<String> dossiers() {
        return repository.publicIds().stream().map(id -> Consultation.DOSSIERS + id).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        return repository.ofIds(SearchSource.numbers(Consultation.DOSSIERS, dossiers)).stream().filter(Consultation::isPublic)
                .map(this::findable).toList();
    }

    private Findable findable(Consultation one) {
        String outcome = outcomes.published(one.id()).stream().map(PointLine::body).collect(Collectors.joining("\n"));
        return Findable.page(one.dossier(), one.areaId(), one.topic().title(), "/deliberation/consultation/show?id=" + one.id())
                .saying(outcome, one.topic().problem(), one.topic().question(), String.join("、", one.interestGroups()), one.file().facts(),
                        one.file().costs(), one.file().options(), one.file().limits(), one.withdrawnWhy()).of(day(one));
    }

    private LocalDate day(Consultation one) {
        return one.isImported() && one.isPlanned() ? one.gathering().to() : LocalDate.ofInstant(one.milestones().openedAt(), clock.getZone());
    }
}
