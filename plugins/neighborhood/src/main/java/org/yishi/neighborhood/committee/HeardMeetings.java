package org.yishi.neighborhood.committee;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.portal.body.DecidingBodies;
import org.yishi.portal.meeting.ItemDecided;
import org.yishi.portal.meeting.MeetingNoticed;
import org.yishi.portal.notice.NoticePublished;

/** Hears from the meetings and notices of core, and tells the meetings that what belongs to the owners is decided by no body but them. */
@ApplicationScoped
public class HeardMeetings implements DecidingBodies {

    /** No body that meets: owners decide by vote alone (民法典第二百七十八条); it is named in words where a meeting is refused. */
    private static final String OWNERS = "业主共同决定 (a vote of all owners)";
    private static final List<String> FOR_OWNERS = List.of("neighborhood/vote/", "neighborhood/fund/", "neighborhood/election/",
            "neighborhood/recall/", "neighborhood/founding/");

    @Inject
    private Resolutions resolutions;
    @Inject
    private Seats seats;
    @Inject
    private MeetingDemands demands;

    void called(@Observes MeetingNoticed meeting) {
        if (meeting.bodyId().equals(OwnersCommitteeBody.ID) && !demands.open(meeting.areaId()).isEmpty()) {
            demands.called(meeting.areaId(), meeting.meetingId(), meeting.when().toLocalDate());
        }
    }

    void decided(@Observes ItemDecided counted) {
        if (isResolution(counted.subjectDossier())) {
            resolutions.decided(idOf(counted.subjectDossier()), counted);
        }
    }

    void posted(@Observes NoticePublished notice) {
        if (isResolution(notice.dossier())) {
            resolutions.posted(idOf(notice.dossier()), notice.heldOn());
        } else if (notice.subject().startsWith("SEAT.") && notice.dossier().startsWith("neighborhood/committee/")) {
            seats.posted(Long.parseLong(notice.subject().substring("SEAT.".length())), notice.heldOn());
        }
    }

    @Override
    public Set<String> of(String subjectDossier, String subjectKey) {
        if (isResolution(subjectDossier)) {
            return Set.of(OwnersCommitteeBody.ID);
        }
        return FOR_OWNERS.stream().anyMatch(subjectDossier::startsWith) ? Set.of(OWNERS) : Set.of();
    }

    private static boolean isResolution(String dossier) {
        return dossier.startsWith(Resolutions.DOSSIERS);
    }

    private static long idOf(String dossier) {
        return Long.parseLong(dossier.substring(dossier.lastIndexOf('/') + 1));
    }
}
