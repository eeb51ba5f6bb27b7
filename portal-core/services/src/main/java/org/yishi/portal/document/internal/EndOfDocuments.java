package org.yishi.portal.document.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.area.Areas;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.document.Retentions.Due;
import org.yishi.portal.document.Retentions.Held;
import org.yishi.portal.document.Retentions.Kept;
import org.yishi.portal.document.Retentions.Proposed;
import org.yishi.portal.people.People;

/** What the acts of {@link org.yishi.portal.document.Retentions} do. */
@ApplicationScoped
public class EndOfDocuments {

    private static final int A_PAGE = 200;

    @Inject
    private DocumentRepository repository;
    @Inject
    private RetentionSchedule schedule;
    @Inject
    private Areas areas;
    @Inject
    private People people;
    @Inject
    private Clock clock;

    public List<Due> due(long areaId, LocalDate today) {
        return repository.keptBefore(areas.get(areaId).path(), schedule.nothingSince(today).atStartOfDay(clock.getZone()).toInstant(), A_PAGE)
                .stream().filter(document -> document.heldWhy() == null && !document.isProposed()).map(this::due)
                .filter(due -> due.rule().isOver(keptOn(due.document()), today)).toList();
    }

    private Due due(DocumentEntity document) {
        RetentionRule rule = schedule.of(document.dossier());
        return new Due(document.asDocument(), rule, rule.over(keptOn(document.asDocument())));
    }

    private LocalDate keptOn(Document document) {
        return document.keptAt().atZone(clock.getZone()).toLocalDate();
    }

    /** Those that wait for the second, the oldest first. */
    public List<Proposed> proposed(long areaId) {
        List<DocumentEntity> found = repository.proposed(areas.get(areaId).path(), A_PAGE);
        Map<Long, String> names = people.publicNames(found.stream().map(one -> one.proposal().by()).collect(Collectors.toSet()));
        return found.stream().map(one -> proposed(one, names.getOrDefault(one.proposal().by(), ""))).toList();
    }

    private static Proposed proposed(DocumentEntity document, String by) {
        return new Proposed(document.asDocument(), document.proposal().why(), by, document.proposal().by());
    }

    public List<Held> held(long areaId) {
        return repository.held(areas.get(areaId).path(), A_PAGE).stream().map(one -> new Held(one.asDocument(), one.heldWhy())).toList();
    }

    public Kept kept(long id) {
        DocumentEntity document = entity(id);
        Proposed proposed = !document.isProposed() ? null : proposed(document,
                people.publicNames(Set.of(document.proposal().by())).getOrDefault(document.proposal().by(), ""));
        return new Kept(document.asDocument(), schedule.of(document.dossier()), document.heldWhy() == null ? "" : document.heldWhy(), proposed);
    }

    public List<RetentionRule> rules() {
        return schedule.rules();
    }

    public Document get(long id) {
        return entity(id).asDocument();
    }

    public RetentionRule propose(long id, String why, long by, ZonedDateTime at) {
        DocumentEntity document = entity(id);
        RetentionRule rule = schedule.of(document.dossier());
        document.propose(rule, why, by, at);
        return rule;
    }

    public void decline(long id, long by) {
        entity(id).decline(by);
    }

    public RetentionRule delete(long id, long by, ZonedDateTime at) {
        DocumentEntity document = entity(id);
        RetentionRule rule = schedule.of(document.dossier());
        document.end(rule, by, at);
        repository.forget(document.sha256());
        if (document.previewSha256() != null) {
            repository.forget(document.previewSha256());
        }
        return rule;
    }

    public void hold(long id, String why, long by) {
        entity(id).hold(why, by);
    }

    public void release(long id) {
        entity(id).release();
    }

    private DocumentEntity entity(long id) {
        return repository.find(id).orElseThrow(() -> new NotFound("document " + id));
    }
}
