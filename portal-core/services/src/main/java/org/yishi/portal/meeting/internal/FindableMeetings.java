package org.yishi.portal.meeting.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

/**
 * Meetings are found once they are noticed, by what everybody may know: title, place, agenda; never by the minutes. The words
 * of a matter are found with the matter, as far as they are public there.
 */
@ApplicationScoped
public class FindableMeetings implements SearchSource {

    @Inject
    private MeetingRepository repository;

    @Override
    public String kind() {
        return "portal.meeting";
    }

    @Override
    public List<String> dossiers() {
        return repository.noticedIds().stream().map(id -> MeetingEntity.DOSSIERS + id).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        List<MeetingEntity> told = repository.ofIds(SearchSource.numbers(MeetingEntity.DOSSIERS, dossiers)).stream()
                .filter(meeting -> meeting.heldOn() != null && meeting.state() != MeetingState.CANCELLED).toList();
        Map<Long, List<ItemEntity>> items = repository.itemsOf(told.stream().map(MeetingEntity::id).toList()).stream()
                .collect(Collectors.groupingBy(ItemEntity::meetingId));
        return told.stream().map(meeting -> findable(meeting, items.getOrDefault(meeting.id(), List.of()))).toList();
    }

    private static Findable findable(MeetingEntity meeting, List<ItemEntity> items) {
        Findable found = Findable.page(meeting.dossier(), meeting.areaId(), meeting.title(), "/portal/meeting/show?id=" + meeting.id())
                .of(meeting.heldOn());
        for (ItemEntity item : items) {
            boolean own = item.subjectDossier().isEmpty();
            found = found.saying(item.title(), own ? item.text() : "", own && item.isDecided() ? item.motion() : "");
        }
        return found.saying(meeting.call().place());
    }
}
