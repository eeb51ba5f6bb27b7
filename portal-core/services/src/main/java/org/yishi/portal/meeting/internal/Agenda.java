package org.yishi.portal.meeting.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.DecidingBodies;
import org.yishi.portal.meeting.AgendaItem;

/** What may stand before which body. */
@ApplicationScoped
public class Agenda {

    private static final int MOST = 60;

    @Inject
    private MeetingRepository repository;
    @Inject
    private Bodies bodies;
    @Inject
    @Any
    private Instance<DecidingBodies> reserved;

    public Body requireBody(long areaId, String bodyId, String basis) {
        Body body = bodies.in(areaId).stream().filter(one -> one.id().equals(bodyId)).findFirst()
                .orElseThrow(() -> new Refusal("portal.meeting.refusal.body").at("body"));
        if (!body.knows(basis)) {
            throw new Refusal("portal.meeting.refusal.basis").at("basis");
        }
        return body;
    }

    /** @return id of the item */
    public long add(MeetingEntity meeting, AgendaItem planned) {
        requireMayDecide(meeting.bodyId(), planned);
        List<ItemEntity> items = repository.items(meeting.id());
        if (items.size() >= MOST) {
            throw new Refusal("portal.meeting.refusal.items", MOST).at("item");
        }
        if (!planned.subjectDossier().isEmpty() && items.stream().anyMatch(item -> item.subjectDossier().equals(planned.subjectDossier())
                && item.subjectKey().equals(planned.subjectKey()))) {
            throw new Refusal("portal.meeting.refusal.twice").at("item");
        }
        return repository.add(ItemEntity.on(meeting.id(), items.size() + 1, planned)).id();
    }

    /** No body decides in the place of another: what the law gives to residents or owners no committee takes from them. */
    private void requireMayDecide(String bodyId, AgendaItem item) {
        Set<String> named = new HashSet<>();
        reserved.forEach(one -> named.addAll(one.of(item.subjectDossier(), item.subjectKey())));
        if (!item.subjectDossier().isEmpty() && !named.isEmpty() && !named.contains(bodyId)) {
            throw new Refusal("portal.meeting.refusal.otherBody", named.stream().sorted().map(bodies::name).collect(Collectors.joining("、")))
                    .at("body").by("居民委员会组织法第四条、第三十条；民法典第二百七十八条");
        }
    }
}
