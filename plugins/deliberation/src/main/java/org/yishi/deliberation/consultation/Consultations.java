package org.yishi.deliberation.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.yishi.deliberation.vote.Count;
import org.yishi.deliberation.vote.CountRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The procedure of consultations: accepted, announced, counted, withdrawn; and what the public reads of them. */
@ApplicationScoped
public class Consultations {

    private static final int LONGEST_LIST = 200;

    @Inject
    private ConsultationRepository repository;
    @Inject
    private CountRepository counts;
    @Inject
    private ConsultationTelling telling;
    @Inject
    private Participants participants;
    @Inject
    private AreasBelow below;
    @Inject
    private Event<ConsultationAnnounced> announced;
    @Inject
    private Event<ConsultationEnded> ended;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** 立项. */
    @Guarded("deliberation.accept")
    public void accept(@Of(Consultation.class) long id) {
        Consultation consultation = repository.get(id);
        consultation.accept(Instant.now(clock));
        act.fact("stage", consultation.stage());
    }

    /** 组建: from now on those who will come together are named. */
    @Guarded("deliberation.convene")
    public void convene(@Of(Consultation.class) long id) {
        Consultation consultation = repository.get(id);
        consultation.convene(Instant.now(clock));
        act.fact("stage", consultation.stage()).fact("form", consultation.form());
    }

    /** 未达成: no agreement, for reasons that everybody reads. */
    @Guarded("deliberation.fail")
    public void fail(@Of(Consultation.class) long id, String reason) {
        Consultation consultation = repository.get(id);
        consultation.fail(reason, Instant.now(clock));
        act.fact("stage", consultation.stage()).fact("reason", consultation.failedWhy());
        telling.failed(consultation);
        ended.fire(new ConsultationEnded(id, consultation.failedWhy()));
    }

    /** 会前公告: from now on file, dates and terms stand. */
    @Guarded("deliberation.announce")
    public void announce(@Of(Consultation.class) long id) {
        Consultation consultation = repository.get(id);
        consultation.announce(termsOf(consultation.areaId()), LocalDate.now(clock), Instant.now(clock));
        if (consultation.form().hasSession()) {
            participants.requireSettled(consultation);
        }
        act.fact("stage", consultation.stage()).fact("from", consultation.gathering().from())
                .fact("to", consultation.gathering().to()).fact("file", consultation.file().digest());
        telling.announced(consultation);
        announced.fire(new ConsultationAnnounced(id));
    }

    /** 征集结束: counts and seals the votes once the last day is over. */
    @Guarded("deliberation.close")
    public void close(@Of(Consultation.class) long id) {
        Consultation consultation = repository.getForCounting(id);
        String salt = counts.newSalt();
        Count count = counts.sealed(id, salt);
        consultation.count(count.digest(), LocalDate.now(clock), Instant.now(clock));
        repository.seal(id, salt);
        counts.freeze(id);
        act.fact("stage", consultation.stage()).fact("participants", count.participants()).fact("votes", count.votes())
                .fact("statements", count.shown()).fact("hidden", count.hidden()).fact("digest", count.digest());
    }

    /** 撤回. */
    @Guarded("deliberation.withdraw")
    public void withdraw(@Of(Consultation.class) long id, String reason) {
        Consultation consultation = repository.get(id);
        consultation.withdraw(reason, Instant.now(clock));
        act.fact("stage", consultation.stage()).fact("reason", consultation.withdrawnWhy());
        telling.withdrawn(consultation);
        ended.fire(new ConsultationEnded(id, consultation.withdrawnWhy()));
    }

    /** @throws NotFound where there is none that the public may read */
    @Open("consultations are public from their acceptance on (domain 2.4)")
    public Consultation read(long id) {
        Consultation consultation = repository.get(id);
        if (!consultation.isPublic()) {
            throw new NotFound("consultation " + id);
        }
        return consultation;
    }

    /** Those of its compounds too. */
    @Open("consultations are public from their acceptance on (domain 2.4)")
    public List<Consultation> ofArea(long areaId) {
        return repository.publicOf(below.placeIds(areaId), LONGEST_LIST);
    }

    /** Announced or running, in the area and in its compounds; those that end first come first. */
    @Open("consultations are public from their acceptance on (domain 2.4)")
    public List<Consultation> running(long areaId) {
        return running(below.placeIds(areaId));
    }

    /** The same of several areas. */
    @Open("consultations are public from their acceptance on (domain 2.4)")
    public List<Consultation> running(Collection<Long> areaIds) {
        return repository.announcedIn(areaIds, LocalDate.now(clock));
    }

    @Open("consultations are public from their acceptance on (domain 2.4)")
    public List<Consultation> drafted(long areaId) {
        return repository.inAreas(below.placeIds(areaId), List.of(Stage.DRAFTED));
    }

    private Terms termsOf(long areaId) {
        Terms terms = new Terms(settings.number("deliberation.noticeDays", areaId), settings.number("deliberation.gatherDays", areaId),
                settings.number("deliberation.statementsPerPerson", areaId),
                settings.text("deliberation.moderation", areaId).equals("BEFORE"),
                IdentityLevel.valueOf(settings.text("deliberation.voteRight", areaId)))
                .holding(settings.text("deliberation.quorum", areaId), settings.number("deliberation.adjournDays", areaId),
                        settings.number("deliberation.reopenBelow", areaId))
                .telling(settings.number("deliberation.minGroup", areaId), settings.number("deliberation.minCell", areaId));
        return settings.text("deliberation.publishBallots", areaId).equals("YES") ? terms.publishingBallots() : terms;
    }
}
