package org.yishi.portal.meeting.internal;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** Meetings as open data, from their notice on. */
@ApplicationScoped
public class OpenMeetings implements OpenRecords<MeetingEntity> {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private MeetingRepository repository;
    @Inject
    private Bodies bodies;

    @Override
    public Dataset<MeetingEntity> dataset() {
        return Dataset.of(PluginCatalogue.CORE, "meetings", MeetingEntity::id, MeetingEntity::areaId)
                .dossier(MeetingEntity::dossier).page(meeting -> "/portal/meeting/show?id=" + meeting.id())
                .feed(MeetingEntity::title, meeting -> bodies.name(meeting.bodyId()) + " · " + WHEN.format(meeting.when()) + " · "
                        + meeting.call().place())
                .text("body", MeetingEntity::bodyId).text("bodyName", meeting -> bodies.name(meeting.bodyId()))
                .text("title", MeetingEntity::title).code("state", MeetingState.class, "portal.meeting.state.", MeetingEntity::state)
                .moment("when", MeetingEntity::when).text("place", meeting -> meeting.call().place())
                .date("noticedOn", meeting -> meeting.call().noticedOn()).text("urgent", meeting -> orNull(meeting.call().urgent()))
                .number("base", MeetingEntity::base).date("baseOn", MeetingEntity::baseOn).text("rule", meeting -> meeting.call().ruleId())
                .flag("fromPaper", MeetingEntity::isFromPaper).flag("late", MeetingEntity::isLate)
                .text("noticeDigest", meeting -> orNull(meeting.call().digest()))
                .text("endedWhy", meeting -> orNull(meeting.endedWhy()));
    }

    private static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    @Override
    public List<MeetingEntity> read(Collection<Long> areaIds, Window window) {
        return repository.told(areaIds, window);
    }

    @Override
    public Optional<MeetingEntity> find(long id) {
        return repository.find(id).filter(meeting -> meeting.heldOn() != null && meeting.state() != MeetingState.PLANNED);
    }
}
