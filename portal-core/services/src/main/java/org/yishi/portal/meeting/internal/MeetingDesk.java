package org.yishi.portal.meeting.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.meeting.Convocations;
import org.yishi.portal.meeting.ItemDecision;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.meeting.MeetingPlan;
import org.yishi.portal.meeting.MeetingRecords;
import org.yishi.portal.meeting.MeetingRolls;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.meeting.PastMeeting;
import org.yishi.portal.meeting.PastMeetings;

/** What plugins see of the meeting engine; every act goes to the use case that is guarded. */
@ApplicationScoped
public class MeetingDesk implements Meetings {

    @Inject
    private Convocations convocations;
    @Inject
    private PastMeetings pastMeetings;
    @Inject
    private MeetingRecords records;
    @Inject
    private MeetingRolls rolls;

    @Override
    public long demand(long areaId, String bodyId, String matter, LocalDate demandedOn, Map<String, Integer> signed, String scanSha256) {
        return convocations.demand(areaId, bodyId, matter, demandedOn, signed, scanSha256);
    }

    @Override
    public long plan(MeetingPlan plan) {
        return convocations.plan(plan.areaId(), plan);
    }

    @Override
    public long addItem(long meetingId, AgendaItem item) {
        return convocations.addItem(meetingId, item);
    }

    @Override
    public void notice(long meetingId, MeetingNotice notice) {
        convocations.notice(meetingId, notice);
    }

    @Override
    public void cancel(long meetingId, String reason) {
        convocations.cancel(meetingId, reason);
    }

    @Override
    public long enterFromPaper(long areaId, PastMeeting past) {
        return pastMeetings.enter(areaId, past);
    }

    @Override
    public MeetingView view(long meetingId) {
        return records.view(meetingId);
    }

    @Override
    public Set<Long> present(long meetingId) {
        return rolls.present(meetingId);
    }

    @Override
    public List<MeetingView> in(long areaId, int most) {
        return records.in(areaId, most);
    }

    @Override
    public Optional<ItemDecision> decisionOn(String subjectDossier, String subjectKey) {
        return decisionsOn(subjectDossier).stream().filter(one -> one.subjectKey().equals(subjectKey)).reduce((earlier, later) -> later);
    }

    @Override
    public List<ItemDecision> decisionsOn(String subjectDossier) {
        return records.decisionsOn(subjectDossier);
    }

    @Override
    public List<MeetingView> about(String subjectDossier) {
        return records.about(subjectDossier);
    }
}
