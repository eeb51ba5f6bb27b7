package org.yishi.representatives.representative;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who represents the residents of a community, and for how long. */
@ApplicationScoped
public class Representatives {

    @Inject
    private RepresentativeRepository repository;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** Whoever holds the office writes his own card; written again it is the same card. @return its id */
    @Guarded("representatives.introduce")
    public long introduce(@In long areaId, Card card) {
        long person = current.get().personId();
        long community = community(areaId);
        Optional<Representative> known = repository.ofPerson(person).stream().filter(one -> one.areaId() == community && one.endedOn() == null)
                .findFirst();
        known.ifPresent(one -> one.take(card));
        Representative one = known.orElseGet(() -> repository.add(Representative.introduced(community, person, current.get().name(), card,
                Instant.now(clock))));
        act.on(one.dossier()).fact("kind", card.kind()).fact("level", card.level()).fact("to", card.to());
        return one.id();
    }

    /** The station enters one who has no account. @return the id of the card */
    @Guarded("representatives.keep")
    public long register(@In long areaId, String name, Card card) {
        Representative one = repository.add(Representative.introduced(community(areaId), null, name, card, Instant.now(clock)));
        one.show(LocalDate.now(clock));
        act.on(one.dossier()).fact("kind", one.kind()).fact("level", one.level()).fact("to", one.to());
        return one.id();
    }

    /** The station looked at a card; now everybody sees it. */
    @Guarded("representatives.keep")
    public void show(@Of(Representative.class) long id) {
        repository.get(id).show(LocalDate.now(clock));
        act.fact("shown", LocalDate.now(clock));
    }

    /** The mandate ends before its term. */
    @Guarded("representatives.keep")
    public void end(@Of(Representative.class) long id, String reason) {
        repository.get(id).end(LocalDate.now(clock), reason);
        act.fact("ended", LocalDate.now(clock));
    }

    @Open("basic data of representatives are public (代表法第五十八条)")
    public List<Representative> serving(long areaId) {
        LocalDate today = LocalDate.now(clock);
        return areas.communityOf(areaId).map(one -> repository.of(one.id())).orElse(List.of()).stream().filter(one -> one.servesOn(today)).toList();
    }

    @Open("basic data of representatives are public (代表法第五十八条)")
    public Representative read(long id) {
        return repository.find(id).filter(Representative::isShown).orElseThrow(() -> new NotFound("representative " + id));
    }

    /** For the station: all cards, also those that wait to be shown. */
    @Guarded(value = "representatives.keep", kind = Guarded.Kind.READ)
    public List<Representative> all(@In long areaId) {
        return repository.of(community(areaId));
    }

    /** My own card there. */
    @Guarded(value = "representatives.introduce", kind = Guarded.Kind.READ)
    public Optional<Representative> mine(@In long areaId) {
        long community = community(areaId);
        return repository.ofPerson(current.get().personId()).stream().filter(one -> one.areaId() == community && one.endedOn() == null).findFirst();
    }

    private long community(long areaId) {
        return areas.communityOf(areaId).orElseThrow(() -> new NotFound("community of area " + areaId)).id();
    }
}
