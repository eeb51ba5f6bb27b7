package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Body;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.meeting.ItemDecided;
import org.yishi.portal.meeting.MeetingPlan;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.notice.NoticeDraft;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

/** What the committee decides: put before a meeting of core, counted by all its members, posted for thirty days. */
@ApplicationScoped
public class Resolutions {

    static final String DOSSIERS = "neighborhood/resolution/";
    static final String KEY = "RESOLUTION";

    @Inject
    private CommitteeRepository repository;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Meetings meetings;
    @Inject
    private Notices notices;
    @Inject
    private Settings settings;
    @Inject
    private Texts texts;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Something to be decided; where no meeting is planned, one is. @param meetingId a planned meeting of the committee, 0 for a new one */
    @Guarded("neighborhood.keepCommittee")
    public long put(@In long areaId, ResolutionKind kind, String title, String text, long meetingId) {
        Committee committee = committees.require(areaId, Deed.DECIDE);
        Resolution resolution = repository.add(Resolution.put(committee, kind, title, text, current.get().personId(), Instant.now(clock)));
        AgendaItem item = new AgendaItem(resolution.dossier(), KEY, resolution.title(), resolution.text());
        long meeting = meetingId;
        if (meeting == 0) {
            meeting = meetings.plan(new MeetingPlan(areaId, OwnersCommitteeBody.ID, Body.MEMBERS, texts.get("neighborhood.resolution.meeting",
                    resolution.title()), List.of(item), 0));
        } else {
            meetings.addItem(meeting, item);
        }
        resolution.before(meeting);
        act.on(resolution.dossier()).fact("kind", kind).fact("meeting", meeting);
        return resolution.id();
    }

    /** As the meeting voted; where it passed, the announcement is prepared. */
    @Guarded("neighborhood.carryOut")
    public void decided(@Of(Resolution.class) long id, ItemDecided counted) {
        Resolution resolution = repository.resolution(id);
        requireMayDecide(repository.get(resolution.committeeId()), counted.heldOn());
        resolution.decided(counted);
        act.fact("outcome", resolution.outcome()).fact("base", resolution.base()).fact("present", resolution.present())
                .fact("for", resolution.inFavour());
        if (resolution.isPassed()) {
            notices.prepare(new NoticeDraft(resolution.areaId(), resolution.dossier(), KEY, resolution.title(),
                    texts.get("neighborhood.resolution.notice", resolution.decidedOn().toString(), resolution.base(), resolution.present(),
                            resolution.inFavour(), resolution.text()), texts.get("neighborhood.committee.issuer"),
                    texts.get("neighborhood.committee.contact"), settings.number("neighborhood.committee.decisionStandDays",
                            resolution.areaId()), "四川省物业管理条例第三十七条", NoticeDraft.Review.NOT_NEEDED, List.of(), Set.of(Seats.KEEPERS)));
        }
    }

    /** By what it was on the day of the meeting, also where that is entered later. */
    private void requireMayDecide(Committee committee, LocalDate day) {
        int inOffice = (int) repository.seats(committee.id()).stream().filter(seat -> seat.office().hasVote() && seat.isHeldOn(day)).count();
        CommitteeState state = committee.stateOn(day, inOffice);
        if (!committee.stateRule().allows(state, Deed.DECIDE)) {
            throw new Refusal("neighborhood.committee.refusal.state." + state, committee.lastDay()).by("四川省物业管理条例第四十二条至第四十五条");
        }
    }

    @Guarded("neighborhood.carryOut")
    public void posted(@Of(Resolution.class) long id, LocalDate on) {
        repository.resolution(id).post(on);
        act.fact("posted", on);
    }

    @Open("decisions of the committee are posted for everybody (四川省物业管理条例第三十七条)")
    public List<Resolution> of(long areaId) {
        return repository.resolutions(List.of(areaId)).stream().filter(one -> one.decidedOn() != null).toList();
    }

    /** Put before a meeting and not decided. */
    @Guarded(value = "neighborhood.keepCommittee", kind = Guarded.Kind.READ)
    public List<Resolution> waiting(@In long areaId) {
        return repository.resolutions(List.of(areaId)).stream().filter(one -> one.decidedOn() == null).toList();
    }

    @Open("the same, once it is decided")
    public Resolution read(long id) {
        Resolution found = repository.resolution(id);
        if (found.decidedOn() == null) {
            throw new Refusal("neighborhood.resolution.refusal.open");
        }
        return found;
    }
}
