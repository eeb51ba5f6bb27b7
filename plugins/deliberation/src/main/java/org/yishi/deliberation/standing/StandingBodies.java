package org.yishi.deliberation.standing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Standing councils and residents' boards (常设议事会、居民理事会): established, filled, mandated. */
@ApplicationScoped
public class StandingBodies {

    @Inject
    private StandingRepository repository;
    @Inject
    private StandingReadings readings;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @return the id of the body, whose term began on the day on which it was chosen */
    @Guarded("deliberation.stand")
    public long establish(@In long areaId, StandingBody.Shape shape) {
        StandingBody body = StandingBody.established(areaId, shape, today(), Instant.now(clock));
        repository.add(body);
        act.on(body.dossier()).fact("part", "established").fact("kind", body.kind()).fact("name", body.name()).fact("chosen", body.chosenOn())
                .fact("how", body.chosenHow()).fact("until", body.lastDay());
        return body.id();
    }

    /** Somebody sits in it, as far as there is a place; whoever follows another says whom. */
    @Guarded("deliberation.stand")
    public long name(@Of(StandingBody.class) long bodyId, StandingMember.Naming naming) {
        StandingBody body = inOffice(bodyId);
        StandingReading reading = readings.read(bodyId);
        if (reading.active().size() >= body.seats()) {
            throw new Refusal("deliberation.standing.refusal.full", body.seats());
        }
        if (naming.followsId() != 0 && reading.unfollowed().stream().noneMatch(one -> one.id() == naming.followsId())) {
            throw new Refusal("deliberation.standing.refusal.follows").at("follows");
        }
        StandingMember member = StandingMember.named(body, naming, today(), Instant.now(clock));
        repository.add(member);
        act.fact("part", "named").fact("member", member.id()).fact("follows", naming.followsId());
        return member.id();
    }

    /** Somebody does not sit in it any more; everybody reads why. */
    @Guarded("deliberation.stand")
    public void end(@Of(StandingBody.class) long bodyId, long memberId, String why) {
        StandingMember member = repository.member(bodyId, memberId);
        member.end(why, Instant.now(clock));
        act.fact("part", "ended").fact("member", memberId).fact("why", member.endedWhy());
    }

    /** A written mandate from the assembly or the representatives' meeting. */
    @Guarded("deliberation.stand")
    public long mandate(@Of(StandingBody.class) long bodyId, Mandate.Giver giver, LocalDate on, String matters, LocalDate until) {
        Mandate mandate = Mandate.given(inOffice(bodyId), giver, on, matters, until, today(), Instant.now(clock));
        repository.add(mandate);
        act.fact("part", "mandate").fact("mandate", mandate.id()).fact("giver", giver).fact("on", on).fact("matters", mandate.matters()).fact("until", until);
        return mandate.id();
    }

    /** A body and all of it, for those who work on it. */
    @Guarded(value = "deliberation.stand", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public StandingReading work(@Of(StandingBody.class) long bodyId) {
        return readings.read(bodyId);
    }

    /** Bodies in office that may be given a matter of such a form. */
    @Guarded(value = "deliberation.stand", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<StandingReading> inOffice(@In long areaId, BodyKind kind) {
        return repository.in(List.of(areaId)).stream().filter(body -> body.kind() == kind && body.isInOffice(today()))
                .map(body -> readings.read(body.id())).toList();
    }

    private StandingBody inOffice(long bodyId) {
        StandingBody body = repository.get(bodyId);
        body.requireInOffice(today());
        return body;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
