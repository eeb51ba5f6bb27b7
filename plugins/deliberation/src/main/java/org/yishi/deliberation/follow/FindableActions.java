package org.yishi.deliberation.follow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What was entrusted to whom is found once the list was handed over. */
@ApplicationScoped
public class FindableActions implements SearchSource {

    @Inject
    private ActionRepository repository;
    @Inject
    private ConsultationRepository consultations;

    @Override
    public String kind() {
        return "deliberation.action";
    }

    @Override
    public List<String> dossiers() {
        return repository.consultationsWithActions().stream().map(id -> Consultation.DOSSIERS + id).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        List<ActionItem> items = repository.ofConsultations(SearchSource.numbers(Consultation.DOSSIERS, dossiers));
        Map<Long, Consultation> known = consultations.ofIds(items.stream().map(ActionItem::consultationId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Consultation::id, one -> one));
        return items.stream().map(item -> findable(item, known.get(item.consultationId()))).toList();
    }

    private static Findable findable(ActionItem item, Consultation of) {
        return Findable.page(of.dossier(), of.areaId(), item.what(), "/deliberation/consultation/show?id=" + of.id() + "#actions").part(item.id())
                .saying(item.responsible(), item.funding(), of.topic().title()).of(item.dueOn());
    }
}
