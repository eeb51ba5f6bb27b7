package org.yishi.bylaws.adoption;

import java.util.Set;

import org.yishi.bylaws.bylaw.BylawRepository;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.portal.body.DecidingBodies;
import org.yishi.portal.body.Finding;
import org.yishi.portal.meeting.ItemDecided;
import org.yishi.portal.meeting.Meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears from the meetings of core what was decided, and tells them who may decide on a bylaw. */
@ApplicationScoped
public class DecidedVotes implements DecidingBodies {

    @Inject
    private VersionRepository versions;
    @Inject
    private BylawRepository bylaws;
    @Inject
    private Votes votes;
    @Inject
    private Meetings meetings;

    void enter(@Observes ItemDecided decided) {
        Finding.Outcome outcome = decided.finding().outcome();
        boolean counted = outcome == Finding.Outcome.PASSED || outcome == Finding.Outcome.REJECTED;
        if (BylawVersion.isOurs(decided.subjectDossier()) && counted) {
            votes.decide(BylawVersion.idOf(decided.subjectDossier()), decided, meetings.view(decided.meetingId()).fromPaper());
        }
    }

    @Override
    public Set<String> of(String subjectDossier, String subjectKey) {
        if (!BylawVersion.isOurs(subjectDossier)) {
            return Set.of();
        }
        BylawVersion version = versions.get(BylawVersion.idOf(subjectDossier));
        return bylaws.get(version.bylawId()).kind().bodies(!version.motion().mandate().isEmpty());
    }
}
