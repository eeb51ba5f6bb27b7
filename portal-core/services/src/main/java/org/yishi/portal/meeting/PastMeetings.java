package org.yishi.portal.meeting;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.meeting.internal.Agenda;
import org.yishi.portal.meeting.internal.Conveners;
import org.yishi.portal.meeting.internal.Entering;
import org.yishi.portal.meeting.internal.ItemEntity;
import org.yishi.portal.meeting.internal.MeetingEntity;
import org.yishi.portal.meeting.internal.MeetingRepository;
import org.yishi.portal.meeting.internal.Scans;

/** Meetings that were held on paper, entered afterwards (补录) with their scan. */
@ApplicationScoped
public class PastMeetings {

    public static final String ACTION = "portal.enterMeeting";

    @Inject
    private MeetingRepository repository;
    @Inject
    private Agenda agenda;
    @Inject
    private Entering entering;
    @Inject
    private Conveners conveners;
    @Inject
    private Documents documents;
    @Inject
    private CurrentActor actor;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @return id of the meeting, minuted, or inquorate where too few came */
    @Guarded(ACTION)
    public long enter(@In long areaId, PastMeeting past) {
        MeetingEntity meeting = past.meetingId() == 0 ? begin(areaId, past.plan())
                : repository.find(past.meetingId()).filter(one -> one.areaId() == areaId)
                        .orElseThrow(() -> new NotFound("meeting " + past.meetingId()));
        conveners.require(ACTION, meeting.bodyId(), areaId);
        entering.enter(meeting, past);
        act.on(meeting.dossier()).fact("body", meeting.bodyId()).fact("heldOn", meeting.heldOn()).fact("scan", past.scanSha256())
                .fact("late", meeting.isLate()).fact("base", meeting.base()).fact("state", meeting.state());
        repository.items(meeting.id()).stream().filter(ItemEntity::isDecided)
                .forEach(item -> act.fact("motion." + item.number(), item.motionDigest()));
        return meeting.id();
    }

    /** As {@link #enter}, and keeps the scan in the meeting's file. @param past of a meeting that is planned or noticed here */
    @Guarded(ACTION)
    public long enterWithScan(@Of(MeetingEntity.class) long id, PastMeeting past, String name, byte[] scan) {
        MeetingEntity meeting = repository.get(id);
        Document kept = documents.keep(meeting.areaId(), meeting.dossier(), Privacy.OFFICE, name, scan);
        act.fact("document", kept.id());
        return enter(meeting.areaId(), past.scanned(Scans.sha256(scan), kept.id()));
    }

    private MeetingEntity begin(long areaId, MeetingPlan plan) {
        agenda.requireBody(areaId, plan.bodyId(), plan.basis());
        MeetingEntity meeting = repository.add(MeetingEntity.planned(areaId, plan.bodyId(), plan.basis(), plan.title(), 0,
                actor.get().personId(), Instant.now(clock)));
        plan.agenda().forEach(item -> agenda.add(meeting, item));
        return meeting;
    }
}
