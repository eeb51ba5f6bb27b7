package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.setting.Settings;

/** Demands of members that their committee meets: begun, joined, met by the meeting that is called. */
@ApplicationScoped
public class MeetingDemands {

    @Inject
    private CommitteeRepository repository;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Messages messages;
    @Inject
    private Settings settings;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Whoever begins it stands behind it. */
    @Guarded("neighborhood.demandMeeting")
    public long begin(@In long areaId, String reason) {
        Committee committee = committees.require(areaId, Deed.DECIDE);
        if (open(areaId).stream().anyMatch(one -> one.committeeId() == committee.id())) {
            throw new Refusal("neighborhood.demand.refusal.running").by(MeetingDemand.LAW);
        }
        MeetingDemand demand = repository.add(MeetingDemand.begun(committee, reason, today()));
        act.on(demand.dossier()).fact("committee", committee.id());
        messages.tell(Message.about("neighborhood.meetingDemanded", areaId, demand.dossier(),
                Audience.holders(areaId, Role.OWNERS_COMMITTEE_MEMBER), page(areaId), demand.reason()));
        stand(demand);
        return demand.id();
    }

    @Guarded("neighborhood.demandMeeting")
    public void join(@Of(MeetingDemand.class) long id) {
        stand(repository.demand(id));
    }

    private void stand(MeetingDemand demand) {
        CommitteeNow now = committees.read(demand.committeeId());
        long person = current.get().personId();
        Seat seat = now.members().stream().map(CommitteeNow.Member::seat).filter(one -> one.personId() == person).findFirst()
                .orElseThrow(() -> new Refusal("neighborhood.demand.refusal.member").by(MeetingDemand.LAW));
        LocalDate due = DeadlineRule.days(settings.number("neighborhood.committee.demandDays", demand.areaId())).due(today(), calendar.days());
        boolean reached = demand.join(seat.id(), MeetingDemandRule.guide(), now.members().size(), today(), due);
        act.fact("joined", demand.joined()).fact("members", now.members().size());
        if (reached) {
            act.fact("reached", demand.reachedOn()).fact("due", due);
            messages.tell(Message.about("neighborhood.meetingDue", demand.areaId(), demand.dossier(), Audience.holders(demand.areaId(),
                    Role.OWNERS_COMMITTEE_MEMBER, Role.COMMITTEE_WORKER), page(demand.areaId()), demand.reason(), due).due(due));
        }
    }

    private static String page(long areaId) {
        return "/neighborhood/committee/demand?area=" + areaId;
    }

    /** A meeting of the committee was called; what waited for one is met by it. */
    @Guarded("neighborhood.carryOut")
    public void called(@In long areaId, long meetingId, LocalDate on) {
        open(areaId).forEach(demand -> {
            demand.called(meetingId, on);
            act.on(demand.dossier()).fact("meeting", meetingId).fact("meetsOn", on).fact("late", demand.isLate());
        });
    }

    /** Begun, and no meeting was called for it. */
    @Open("that members want a meeting is no secret; who they are is not told")
    public List<MeetingDemand> open(long areaId) {
        return of(areaId).stream().filter(MeetingDemand::isWaiting).toList();
    }

    /** The newest first. */
    @Open("the same")
    public List<MeetingDemand> of(long areaId) {
        return repository.demands(List.of(areaId));
    }

    /** Whether the current person stands behind it. */
    @Open("about oneself")
    public boolean isMine(MeetingDemand demand) {
        List<Long> own = repository.seatsOf(current.get().personId()).stream().map(Seat::id).toList();
        return demand.seats().stream().anyMatch(own::contains);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
