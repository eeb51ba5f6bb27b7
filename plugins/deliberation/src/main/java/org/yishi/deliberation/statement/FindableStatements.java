package org.yishi.deliberation.statement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

/** Statements are found while they are shown, without their authors; a hidden one is not. */
@ApplicationScoped
public class FindableStatements implements SearchSource {

    @Inject
    private StatementRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "deliberation.statement";
    }

    @Override
    public List<String> dossiers() {
        return consultations.publicIds().stream().map(id -> Consultation.DOSSIERS + id).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        Map<Long, Consultation> open = consultations.ofIds(SearchSource.numbers(Consultation.DOSSIERS, dossiers)).stream()
                .filter(Consultation::isPublic).collect(Collectors.toMap(Consultation::id, Function.identity()));
        return repository.shown(open.keySet()).stream().map(statement -> findable(open.get(statement.consultationId()), statement)).toList();
    }

    private Findable findable(Consultation consultation, Statement statement) {
        return Findable.page(consultation.dossier(), consultation.areaId(), statement.body(), "/deliberation/consultation/show?id=" + consultation.id())
                .part(statement.id()).saying(consultation.topic().title()).of(LocalDate.ofInstant(statement.saidAt(), clock.getZone()));
    }
}
