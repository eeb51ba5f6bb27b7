package org.yishi.portal.ballot.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.opendata.Window;

/** Keeps ballots, their counts, papers and urns. */
@ApplicationScoped
public class BallotRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    BallotEntity get(long id) {
        BallotEntity ballot = em.find(BallotEntity.class, id);
        if (ballot == null) {
            throw new NotFound("ballot " + id);
        }
        return ballot;
    }

    List<BallotEntity> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select b from BallotEntity b where b.id in :ids order by b.id", BallotEntity.class)
                .setParameter("ids", ids).getResultList();
    }

    /** Of all areas. */
    List<Long> ids() {
        return em.createQuery("select b.id from BallotEntity b order by b.id", Long.class).getResultList();
    }

    List<BallotEntity> ofMatter(String dossier) {
        return em.createQuery("select b from BallotEntity b where b.matterDossier = :dossier order by b.id", BallotEntity.class)
                .setParameter("dossier", dossier).getResultList();
    }

    /** In the area and in what is below it; what ends first comes first. */
    List<BallotEntity> unfinished(String areaPath) {
        return em.createQuery("select b from BallotEntity b, AreaEntity a where a.id = b.areaId and a.path like :below and b.state in :states"
                + " order by b.terms.closesAt, b.id", BallotEntity.class).setParameter("below", areaPath + "%")
                .setParameter("states", List.of(BallotState.ANNOUNCED, BallotState.OPEN, BallotState.CLOSED)).getResultList();
    }

    /** Open ones whose last instant is over. */
    List<BallotEntity> due(Instant now) {
        return em.createQuery("select b from BallotEntity b where b.state = :open and b.terms.closesAt < :now order by b.id", BallotEntity.class)
                .setParameter("open", BallotState.OPEN).setParameter("now", now).getResultList();
    }

    /** Ballots on which the person has a line and that are not counted. */
    List<BallotEntity> runningOf(long personId) {
        return em.createQuery("select distinct b from BallotEntity b, VoterPersonEntity p where p.ballotId = b.id and p.personId = :person"
                + " and b.state in :states order by b.terms.closesAt, b.id", BallotEntity.class).setParameter("person", personId)
                .setParameter("states", List.of(BallotState.ANNOUNCED, BallotState.OPEN)).getResultList();
    }

    List<UrnEntity> urn(long ballotId) {
        return em.createQuery("select u from UrnEntity u where u.ballotId = :ballot order by u.id", UrnEntity.class)
                .setParameter("ballot", ballotId).getResultList();
    }

    List<CountEntity> counts(long ballotId) {
        return em.createQuery("select c from CountEntity c where c.ballotId = :ballot order by c.number", CountEntity.class)
                .setParameter("ballot", ballotId).getResultList();
    }

    Optional<CountEntity> result(long ballotId) {
        return em.createQuery("select c from CountEntity c where c.ballotId = :ballot and c.number = 1", CountEntity.class)
                .setParameter("ballot", ballotId).getResultStream().findFirst();
    }

    List<PaperEntity> papers(long ballotId) {
        return em.createQuery("select p from PaperEntity p where p.ballotId = :ballot order by p.serial", PaperEntity.class)
                .setParameter("ballot", ballotId).getResultList();
    }

    Optional<PaperEntity> paper(long ballotId, String serial) {
        return em.createQuery("select p from PaperEntity p where p.ballotId = :ballot and p.serial = :serial", PaperEntity.class)
                .setParameter("ballot", ballotId).setParameter("serial", serial).getResultStream().findFirst();
    }

    List<RollObjectionEntity> objections(long ballotId) {
        return em.createQuery("select o from RollObjectionEntity o where o.ballotId = :ballot order by o.id", RollObjectionEntity.class)
                .setParameter("ballot", ballotId).getResultList();
    }

    RollObjectionEntity objection(long id) {
        return Optional.ofNullable(em.find(RollObjectionEntity.class, id)).orElseThrow(() -> new NotFound("objection " + id));
    }

    <T> T add(T entity) {
        em.persist(entity);
        return entity;
    }

    /** Writes what is waiting, and so gives new rows their ids. */
    void settle() {
        em.flush();
    }

    Optional<BallotEntity> find(long id) {
        return Optional.ofNullable(em.find(BallotEntity.class, id));
    }

    List<BallotEntity> in(Collection<Long> areaIds, Window window) {
        return em.createQuery("select b from BallotEntity b where b.areaId in :areas and " + window.of("b"), BallotEntity.class)
                .setParameter("areas", areaIds).setMaxResults(window.most()).getResultList();
    }

    /** The first counts of ballots, by ballot. */
    Map<Long, CountEntity> results(Collection<Long> ballotIds) {
        return ballotIds.isEmpty() ? Map.of() : em.createQuery("select c from CountEntity c where c.ballotId in :ballots and c.number = 1",
                CountEntity.class).setParameter("ballots", ballotIds).getResultStream()
                .collect(Collectors.toMap(CountEntity::ballotId, count -> count));
    }

    /** Those of which a part lies before {@code end} and not before {@code begin}. */
    List<BallotEntity> between(Collection<Long> areaIds, Instant begin, Instant end) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select b from BallotEntity b where b.areaId in :areas and b.terms.opensAt < :end"
                + " and b.terms.closesAt >= :begin order by b.terms.opensAt, b.id", BallotEntity.class)
                .setParameter("areas", areaIds).setParameter("begin", begin).setParameter("end", end).getResultList();
    }
}
