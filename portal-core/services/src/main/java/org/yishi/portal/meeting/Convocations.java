package org.yishi.portal.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.meeting.internal.Agenda;
import org.yishi.portal.meeting.internal.Calling;
import org.yishi.portal.meeting.internal.Conveners;
import org.yishi.portal.meeting.internal.DemandEntity;
import org.yishi.portal.meeting.internal.Demanding;
import org.yishi.portal.meeting.internal.MeetingEntity;
import org.yishi.portal.meeting.internal.MeetingRepository;
import org.yishi.portal.meeting.internal.Scans;
import org.yishi.portal.plugin.internal.Tidings;
import org.yishi.portal.rule.Requirement;

/** How a meeting comes about: demanded, planned, called, called off. */
@ApplicationScoped
public class Convocations {

    public static final String ACTION = "portal.conveneMeeting";

    @Inject
    private MeetingRepository repository;
    @Inject
    private Demanding demanding;
    @Inject
    private Agenda agenda;
    @Inject
    private Calling calling;
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
    @Inject
    private Tidings tidings;

    @Guarded("portal.recordDemand")
    public long demand(@In long areaId, String bodyId, String matter, LocalDate demandedOn, Map<String, Integer> signed, String scanSha256) {
        DemandEntity demand = repository.add(demanding.check(areaId, bodyId, matter, demandedOn, signed, scanSha256));
        act.on(demand.dossier()).fact("body", bodyId).fact("demandedOn", demandedOn).fact("signed", signed).fact("due", demand.due())
                .fact("scan", scanSha256);
        return demand.id();
    }

    /** As {@link #demand}, and keeps the signed sheets in its file. */
    @Guarded("portal.recordDemand")
    public long demandOnPaper(@In long areaId, String bodyId, String matter, LocalDate demandedOn, Map<String, Integer> signed, String name,
            byte[] scan) {
        long id = demand(areaId, bodyId, matter, demandedOn, signed, Scans.sha256(scan));
        act.fact("document", documents.keep(areaId, "portal/demand/" + id, Privacy.OFFICE, name, scan).id());
        return id;
    }

    /** Who may demand a meeting of which body, and how many have to sign. */
    @Guarded(value = "portal.recordDemand", kind = Guarded.Kind.READ)
    public Map<String, Requirement> demandable(@In long areaId, String bodyId) {
        return demanding.requirements(areaId, bodyId);
    }

    @Guarded(ACTION)
    public long plan(@In long areaId, MeetingPlan plan) {
        conveners.require(ACTION, plan.bodyId(), areaId);
        agenda.requireBody(areaId, plan.bodyId(), plan.basis());
        MeetingEntity meeting = repository.add(MeetingEntity.planned(areaId, plan.bodyId(), plan.basis(), plan.title(), plan.demandId(),
                actor.get().personId(), Instant.now(clock)));
        plan.agenda().forEach(item -> agenda.add(meeting, item));
        if (plan.demandId() != 0) {
            demanding.answer(plan.demandId(), meeting);
        }
        act.on(meeting.dossier()).fact("body", plan.bodyId()).fact("basis", plan.basis()).fact("title", meeting.title())
                .fact("items", plan.agenda().size()).fact("demand", plan.demandId());
        return meeting.id();
    }

    /** Before the notice it will be decided; afterwards it can only be talked about. */
    @Guarded(ACTION)
    public long addItem(@Of(MeetingEntity.class) long id, AgendaItem item) {
        MeetingEntity meeting = own(id);
        meeting.require(MeetingState.PLANNED, MeetingState.NOTICED, MeetingState.OPEN, MeetingState.QUORATE);
        long added = agenda.add(meeting, item);
        act.fact("item", added).fact("title", item.title()).fact("subject", item.subjectDossier() + " " + item.subjectKey());
        return added;
    }

    @Guarded(ACTION)
    public void notice(@Of(MeetingEntity.class) long id, MeetingNotice notice) {
        MeetingEntity meeting = own(id);
        if (notice.when() != null && notice.when().toLocalDate().isBefore(LocalDate.now(clock))) {
            throw new Refusal("portal.meeting.refusal.held").at("date");
        }
        calling.call(meeting, notice);
        act.fact("heldOn", meeting.heldOn()).fact("noticedOn", notice.noticedOn()).fact("base", meeting.base())
                .fact("rule", meeting.call().ruleId()).fact("notice", meeting.call().digest()).fact("round", meeting.noticeRound());
        tidings.tell(new MeetingNoticed(id, meeting.areaId(), meeting.bodyId(), meeting.title(), meeting.when(), meeting.call().place()));
    }

    @Guarded(ACTION)
    public void cancel(@Of(MeetingEntity.class) long id, String reason) {
        MeetingEntity meeting = own(id);
        meeting.cancel(reason);
        demanding.reopen(meeting);
        act.fact("reason", meeting.endedWhy());
        tidings.tell(new MeetingCancelled(id, meeting.areaId(), meeting.bodyId(), meeting.title(), meeting.when(), meeting.endedWhy()));
    }

    /** Demands that no meeting answers yet. */
    @Guarded(value = ACTION, kind = Guarded.Kind.READ)
    public List<Demanded> demands(@In long areaId) {
        return repository.openDemands(List.of(areaId)).stream()
                .map(one -> new Demanded(one.id(), one.bodyId(), one.matter(), one.demandedOn(), one.due())).toList();
    }

    /** @param due the day by which the meeting has to be held */
    public record Demanded(long id, String bodyId, String matter, LocalDate demandedOn, LocalDate due) {
    }

    private MeetingEntity own(long id) {
        MeetingEntity meeting = repository.get(id);
        conveners.require(ACTION, meeting.bodyId(), meeting.areaId());
        return meeting;
    }
}
