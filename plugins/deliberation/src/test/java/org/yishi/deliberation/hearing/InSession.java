package org.yishi.deliberation.hearing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationAnnounced;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.FactsFile;
import org.yishi.deliberation.consultation.Gathering;
import org.yishi.deliberation.consultation.InterestGroups;
import org.yishi.deliberation.consultation.Terms;
import org.yishi.deliberation.consultation.Topic;
import org.yishi.deliberation.outcome.OutcomeRepository;
import org.yishi.deliberation.outcome.Point;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.deliberation.seat.SeatSamples;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.testkit.Given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Consultations with a session, for tests inside the portal; how people are named for it is the business of other tests. */
@ApplicationScoped
public class InSession {

    /** Days from the making of one to its session. */
    public static final int DAYS = 10;

    private static final int SEATS = 4;

    @Inject
    private ConsultationRepository consultations;
    @Inject
    private OutcomeRepository outcomes;
    @Inject
    private Event<ConsultationAnnounced> announced;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;
    @Inject
    private SeatSamples table;
    @Inject
    private Given given;
    @Inject
    private InSession self;

    /** People are being named for it; the session is in ten days. */
    public long convening(Area here, ConsultForm form) {
        List<Actor> people = IntStream.range(0, SEATS).mapToObj(i -> given.person(IdentityLevel.L2)).toList();
        return current.as(Actor.PORTAL, () -> {
            long id = self.make(here.id(), form);
            table.seat(id, people);
            return id;
        });
    }

    @Guarded("deliberation.import")
    public long make(@In long areaId, ConsultForm form) {
        LocalDate today = LocalDate.now(clock);
        Consultation one = Consultation.draft(areaId, Topic.of("小区大门改造", "大门窄。", "改不改？"), 1, Instant.now(clock));
        one.choose(form);
        one.concern(InterestGroups.of("有车的住户\n老年人"));
        one.file(FactsFile.of("事实", "费用", "办法", "边界"));
        one.plan(Gathering.between(today, today.plusDays(8)));
        one.appoint(today.plusDays(DAYS).atTime(19, 0), "活动室");
        one.accept(Instant.now(clock));
        one.convene(Instant.now(clock));
        consultations.add(one);
        act.on(one.dossier()).fact("form", form);
        return one.id();
    }

    public void announce(long id) {
        current.as(Actor.PORTAL, () -> self.told(id));
    }

    @Guarded("deliberation.import")
    public void told(@Of(Consultation.class) long id) {
        consultations.get(id).announce(new Terms(7, 7, 10, true, IdentityLevel.L1), LocalDate.now(clock), Instant.now(clock));
        act.fact("stage", "INFORMED");
        announced.fire(new ConsultationAnnounced(id));
    }

    /** The session of one that was counted begins. */
    public void begin(long id) {
        current.as(Actor.PORTAL, () -> self.begun(id));
    }

    @Guarded("deliberation.import")
    public void begun(@Of(Consultation.class) long id) {
        consultations.get(id).meet(Instant.now(clock));
        act.fact("stage", "SESSION");
    }

    /** The opinion is written, with one agreed point, and published. */
    public void adopt(long id) {
        current.as(Actor.PORTAL, () -> self.adopted(id));
    }

    @Guarded("deliberation.import")
    public void adopted(@Of(Consultation.class) long id) {
        outcomes.add(Point.of(id, PointKind.AGREED, "加一个侧门", Set.of()));
        consultations.get(id).formOpinion(Instant.now(clock));
        consultations.get(id).adopt(true, Instant.now(clock));
        act.fact("stage", "ADOPTED");
    }

    /** On the day of the session. */
    public void meet(long id) {
        current.as(Actor.PORTAL, () -> self.met(id));
    }

    @Guarded("deliberation.import")
    public void met(@Of(Consultation.class) long id) {
        Consultation one = consultations.get(id);
        one.count("digest", LocalDate.now(clock), Instant.now(clock));
        one.meet(Instant.now(clock));
        act.fact("stage", "SESSION");
    }
}
