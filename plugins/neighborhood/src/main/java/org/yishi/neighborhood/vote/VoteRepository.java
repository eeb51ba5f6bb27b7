package org.yishi.neighborhood.vote;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps votes and their matters, who demands them, and demands to count again. */
@ApplicationScoped
public class VoteRepository {

    /** Not announced yet. */
    private static final Set<VoteStage> HIDDEN = Set.of(VoteStage.PROPOSED, VoteStage.REPORTED);
    private static final Set<VoteStage> OVER = Set.of(VoteStage.FINAL, VoteStage.ANNULLED);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    <T> T add(T record) {
        em.persist(record);
        em.flush();
        return record;
    }

    /** @throws NotFound where there is none */
    Vote get(long id) {
        return Optional.ofNullable(em.find(Vote.class, id)).orElseThrow(() -> new NotFound("vote " + id));
    }

    /** The vote for which that version of the roll was frozen. */
    Optional<Vote> withRoll(long rollVersion) {
        return em.createQuery("select v from Vote v where v.base.rollVersion = :roll", Vote.class).setParameter("roll", rollVersion)
                .getResultStream().findFirst();
    }

    /** Of the last count. */
    Optional<VotePack> pack(long voteId) {
        return em.createQuery("select p from VotePack p where p.voteId = :vote order by p.edition desc", VotePack.class)
                .setParameter("vote", voteId).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<VotePack> pack(long voteId, int edition) {
        return em.createQuery("select p from VotePack p where p.voteId = :vote and p.edition = :edition", VotePack.class)
                .setParameter("vote", voteId).setParameter("edition", edition).getResultStream().findFirst();
    }

    List<Integer> packEditions(long voteId) {
        return em.createQuery("select p.edition from VotePack p where p.voteId = :vote order by p.edition", Integer.class)
                .setParameter("vote", voteId).getResultList();
    }

    List<VoteMatter> matters(long voteId) {
        return em.createQuery("select m from VoteMatter m where m.voteId = :vote order by m.number", VoteMatter.class)
                .setParameter("vote", voteId).getResultList();
    }

    Map<Long, List<VoteMatter>> matters(Collection<Long> voteIds) {
        return voteIds.isEmpty() ? Map.of() : em.createQuery("""
                select m from VoteMatter m where m.voteId in :votes order by m.voteId, m.number""", VoteMatter.class)
                .setParameter("votes", voteIds).getResultList().stream().collect(Collectors.groupingBy(VoteMatter::voteId));
    }

    List<VoteMatter> decidedMatters(Collection<Long> areaIds, Window window) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("""
                select m from VoteMatter m where m.outcome is not null and m.voteId in
                (select v.id from Vote v where v.areaId in :areas and v.postings.resultNotice is not null) and """ + " " + window.of("m"), VoteMatter.class)
                .setParameter("areas", areaIds).setMaxResults(window.most()).getResultList();
    }

    Optional<VoteMatter> matter(long id) {
        return Optional.ofNullable(em.find(VoteMatter.class, id));
    }

    /** Newest first. */
    List<Vote> latestOf(long areaId, int most) {
        return em.createQuery("select v from Vote v where v.areaId = :area order by v.id desc", Vote.class)
                .setParameter("area", areaId).setMaxResults(most).getResultList();
    }

    List<Vote> publicIn(Collection<Long> areaIds, Window window) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select v from Vote v where v.areaId in :areas and v.stage not in :hidden and "
                + window.of("v"), Vote.class).setParameter("areas", areaIds).setParameter("hidden", HIDDEN)
                .setMaxResults(window.most()).getResultList();
    }

    List<Long> ids() {
        return em.createQuery("select v.id from Vote v order by v.id", Long.class).getResultList();
    }

    List<Vote> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select v from Vote v where v.id in :ids order by v.id", Vote.class)
                .setParameter("ids", ids).getResultList();
    }

    /** In which something is left to do. */
    List<Vote> unfinishedOf(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select v from Vote v where v.areaId in :areas and v.stage not in :over"
                + " order by v.id", Vote.class).setParameter("areas", areaIds).setParameter("over", OVER).getResultList();
    }

    /** Final ones by which something was decided, not filed with the street yet; elections are filed with the committee. */
    List<Vote> unfiledOf(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("""
                select v from Vote v where v.areaId in :areas and v.stage = :final and v.ending.filedOn is null and exists
                (select m from VoteMatter m where m.voteId = v.id and m.outcome = :passed and m.item <> :election) order by v.id""", Vote.class)
                .setParameter("areas", areaIds).setParameter("final", VoteStage.FINAL).setParameter("passed", MatterOutcome.Outcome.PASSED)
                .setParameter("election", MatterDraft.ELECTION_ITEM).getResultList();
    }

    List<Vote> inStage(VoteStage stage) {
        return em.createQuery("select v from Vote v where v.stage = :stage order by v.id", Vote.class).setParameter("stage", stage)
                .getResultList();
    }

    /** Whose window touches these days. */
    List<Vote> windowed(Collection<Long> areaIds, LocalDateTime from, LocalDateTime to) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("""
                select v from Vote v where v.areaId in :areas and v.stage not in :hidden and v.window.opensAt <= :to and v.window.closesAt >= :from
                order by v.window.opensAt""", Vote.class).setParameter("areas", areaIds).setParameter("hidden", HIDDEN)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    List<Support> supports(long voteId) {
        return em.createQuery("select s from Support s where s.voteId = :vote order by s.id", Support.class).setParameter("vote", voteId)
                .getResultList();
    }

    boolean hasSupport(long voteId, String partyKey) {
        return em.createQuery("select count(s) from Support s where s.voteId = :vote and s.partyKey = :party", Long.class)
                .setParameter("vote", voteId).setParameter("party", partyKey).getSingleResult() > 0;
    }

    List<RecountDemand> demands(long voteId) {
        return em.createQuery("select r from RecountDemand r where r.voteId = :vote order by r.id", RecountDemand.class)
                .setParameter("vote", voteId).getResultList();
    }

    RecountDemand demand(long id) {
        return Optional.ofNullable(em.find(RecountDemand.class, id)).orElseThrow(() -> new NotFound("recount demand " + id));
    }

    /** Of an identified person, in a compound: the numbers under which the register knows the owner. */
    List<Integer> ownerNumbers(long areaId, long personId) {
        return em.createQuery("select o.number from Owner o where o.areaId = :area and o.personId = :person order by o.number", Integer.class)
                .setParameter("area", areaId).setParameter("person", personId).getResultList();
    }

    /** By number in the register. */
    Map<Integer, String> ownerNames(long areaId, Collection<Integer> numbers) {
        return numbers.isEmpty() ? Map.of() : em.createQuery("select o.number, o.name from Owner o where o.areaId = :area and o.number in :numbers",
                Object[].class).setParameter("area", areaId).setParameter("numbers", numbers).getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (String) row[1]));
    }

    /** Everybody whom the register of a compound ever knew, in order. */
    List<Witnesses.OwnerName> ownerNames(long areaId) {
        return em.createQuery("select o.number, o.name, o.personId from Owner o where o.areaId = :area order by o.number", Object[].class)
                .setParameter("area", areaId).getResultStream().map(row -> new Witnesses.OwnerName((Integer) row[0], (String) row[1],
                        row[2] == null ? 0 : (Long) row[2])).toList();
    }

    /** 0 where that owner is not identified. */
    long personOf(long areaId, int number) {
        return em.createQuery("select o.personId from Owner o where o.areaId = :area and o.number = :number and o.personId is not null", Long.class)
                .setParameter("area", areaId).setParameter("number", number).getResultStream().findFirst().orElse(0L);
    }

    Set<Long> identifiedOwners(long areaId, Collection<Integer> numbers) {
        Set<Integer> asked = Set.copyOf(numbers);
        return em.createQuery("select o.number, o.personId from Owner o where o.areaId = :area and o.personId is not null", Object[].class)
                .setParameter("area", areaId).getResultStream().filter(row -> asked.contains((Integer) row[0])).map(row -> (Long) row[1])
                .collect(Collectors.toSet());
    }

    /** Whom co-owners named to vote, at any time. */
    List<Tallying.Named> designations(long areaId) {
        return em.createQuery("select d.party, d.owner, d.namedAt, d.endedAt from Designation d where d.areaId = :area order by d.id", Object[].class)
                .setParameter("area", areaId).getResultStream().map(row -> new Tallying.Named((String) row[0], (Integer) row[1],
                        (LocalDateTime) row[2], (LocalDateTime) row[3])).toList();
    }

    /** The same of some parties. */
    List<Tallying.Named> designations(long areaId, Collection<String> parties) {
        return parties.isEmpty() ? List.of() : em.createQuery("""
                select d.party, d.owner, d.namedAt, d.endedAt from Designation d where d.areaId = :area and d.party in :parties order by d.id""",
                Object[].class).setParameter("area", areaId).setParameter("parties", parties).getResultStream()
                .map(row -> new Tallying.Named((String) row[0], (Integer) row[1], (LocalDateTime) row[2], (LocalDateTime) row[3])).toList();
    }

    /** The owner whom the co-owners of that party named to vote. */
    Optional<Integer> designated(long areaId, String party) {
        return em.createQuery("select d.owner from Designation d where d.areaId = :area and d.party = :party and d.endedOn is null order by d.id desc",
                Integer.class).setParameter("area", areaId).setParameter("party", party).setMaxResults(1).getResultStream().findFirst();
    }

    List<Support> supportsOf(long personId) {
        return em.createQuery("select s from Support s where s.personId = :person order by s.id", Support.class)
                .setParameter("person", personId).getResultList();
    }

    List<RecountDemand> demandsOf(long personId) {
        return em.createQuery("select r from RecountDemand r where r.personId = :person order by r.id", RecountDemand.class)
                .setParameter("person", personId).getResultList();
    }
}
