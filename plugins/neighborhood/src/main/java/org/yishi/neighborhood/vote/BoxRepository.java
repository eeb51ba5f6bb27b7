package org.yishi.neighborhood.vote;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.rule.owners.Party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the ballot box: every ballot that came in, what parties did besides, and the proxies. */
@ApplicationScoped
public class BoxRepository {

    private static final int AT_ONCE = 1_000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    <T> T add(T record) {
        em.persist(record);
        em.flush();
        return record;
    }

    Ballot ballot(long id) {
        return Optional.ofNullable(em.find(Ballot.class, id)).orElseThrow(() -> new NotFound("ballot " + id));
    }

    List<Ballot> ballots(long voteId) {
        return em.createQuery("select b from Ballot b where b.voteId = :vote order by b.id", Ballot.class).setParameter("vote", voteId)
                .getResultList();
    }

    List<Ballot> ofParties(long voteId, Collection<String> partyKeys) {
        return partyKeys.isEmpty() ? List.of() : em.createQuery("""
                select b from Ballot b where b.voteId = :vote and b.partyKey in :parties order by b.id""", Ballot.class)
                .setParameter("vote", voteId).setParameter("parties", partyKeys).getResultList();
    }

    List<Ballot> bySerial(long voteId, String serial) {
        return em.createQuery("select b from Ballot b where b.voteId = :vote and b.paper.serial = :serial order by b.id", Ballot.class)
                .setParameter("vote", voteId).setParameter("serial", serial).getResultList();
    }

    /** Everything on paper that came for a unit. */
    List<Ballot> papersFor(long voteId, String unit) {
        return em.createQuery("select b from Ballot b where b.voteId = :vote and b.unit = :unit and b.channel <> :online order by b.id",
                Ballot.class).setParameter("vote", voteId).setParameter("unit", unit).setParameter("online", BallotChannel.ONLINE).getResultList();
    }

    /** What some voters cast, for whomever. */
    List<Ballot> byVoters(long voteId, Collection<String> voters) {
        return voters.isEmpty() ? List.of() : em.createQuery("select b from Ballot b where b.voteId = :vote and b.voter in :voters order by b.id",
                Ballot.class).setParameter("vote", voteId).setParameter("voters", voters).getResultList();
    }

    long count(long voteId, Ballot.State state) {
        return em.createQuery("select count(b) from Ballot b where b.voteId = :vote and b.state = :state", Long.class)
                .setParameter("vote", voteId).setParameter("state", state).getSingleResult();
    }

    /** Typed papers that wait for another than this worker. */
    long waiting(long voteId, long worker) {
        return em.createQuery("select count(b) from Ballot b where b.voteId = :vote and b.state = :state and b.paper.enteredBy <> :worker",
                Long.class).setParameter("vote", voteId).setParameter("state", Ballot.State.TYPED).setParameter("worker", worker).getSingleResult();
    }

    /** The first of those. */
    List<Ballot> waiting(long voteId, long worker, int most) {
        return em.createQuery("select b from Ballot b where b.voteId = :vote and b.state = :state and b.paper.enteredBy <> :worker order by b.id",
                Ballot.class).setParameter("vote", voteId).setParameter("state", Ballot.State.TYPED).setParameter("worker", worker)
                .setMaxResults(most).getResultList();
    }

    List<Ballot> inState(long voteId, Ballot.State state) {
        return em.createQuery("select b from Ballot b where b.voteId = :vote and b.state = :state order by b.id", Ballot.class)
                .setParameter("vote", voteId).setParameter("state", state).getResultList();
    }

    /** Read differently by two and not typed anew yet. */
    List<Ballot> disputed(long voteId) {
        return em.createQuery("""
                select b from Ballot b where b.voteId = :vote and b.state = :state and (b.paper.serial = '' or not exists
                (select l from Ballot l where l.voteId = :vote and l.paper.serial = b.paper.serial and l.id > b.id)) order by b.id""", Ballot.class)
                .setParameter("vote", voteId).setParameter("state", Ballot.State.DISPUTED).getResultList();
    }

    Optional<Ballot> byRequest(long voteId, String request) {
        return em.createQuery("select b from Ballot b where b.voteId = :vote and b.request = :request", Ballot.class)
                .setParameter("vote", voteId).setParameter("request", request).getResultStream().findFirst();
    }

    Optional<Ballot> byReceipt(long voteId, String receipt) {
        return em.createQuery("select b from Ballot b where b.voteId = :vote and b.receipt = :receipt", Ballot.class)
                .setParameter("vote", voteId).setParameter("receipt", receipt).getResultStream().findFirst();
    }

    List<Ballot> castBy(long personId) {
        return em.createQuery("select b from Ballot b where b.personId = :person order by b.id", Ballot.class)
                .setParameter("person", personId).getResultList();
    }

    long count(long voteId) {
        return em.createQuery("select count(b) from Ballot b where b.voteId = :vote", Long.class).setParameter("vote", voteId)
                .getSingleResult();
    }

    Optional<Turnout> turnout(long voteId, String partyKey) {
        return em.createQuery("select t from Turnout t where t.voteId = :vote and t.partyKey = :party", Turnout.class)
                .setParameter("vote", voteId).setParameter("party", partyKey).getResultStream().findFirst();
    }

    /** Those of some parties, by party. */
    Map<String, Turnout> turnouts(long voteId, List<String> partyKeys) {
        Map<String, Turnout> found = new HashMap<>();
        for (int from = 0; from < partyKeys.size(); from += AT_ONCE) {
            em.createQuery("select t from Turnout t where t.voteId = :vote and t.partyKey in :parties", Turnout.class).setParameter("vote", voteId)
                    .setParameter("parties", partyKeys.subList(from, Math.min(partyKeys.size(), from + AT_ONCE))).getResultStream()
                    .forEach(turnout -> found.put(turnout.partyKey(), turnout));
        }
        return found;
    }

    /** Written with the transaction. */
    Turnout begin(Turnout turnout) {
        em.persist(turnout);
        return turnout;
    }

    List<Turnout> turnouts(long voteId) {
        return em.createQuery("select t from Turnout t where t.voteId = :vote order by t.id", Turnout.class).setParameter("vote", voteId)
                .getResultList();
    }

    /**
     * Both shares of those who have taken part so far, by the number of the matter; of no choice. Where receipts count, a signature takes part up to
     * the last moment of the window and a login within it.
     */
    Map<Integer, AreaAndHeads> took(Vote vote) {
        Map<Integer, AreaAndHeads> by = new HashMap<>();
        List<?> rows = em.createNativeQuery("""
                select m.number, sum(t.area), sum(t.heads) from neighborhood_vote_turnout t join neighborhood_vote_matter m on m.vote_id = t.vote_id
                where t.vote_id = ? and ((t.counted >> (m.number - 1)) & 1 = 1 or
                ? = 1 and (t.receipt_at <= ? or t.login_at >= ? and t.login_at <= ?)) group by m.number""")
                .setParameter(1, vote.id()).setParameter(2, vote.terms().countsReceipts() ? 1 : 0).setParameter(3, vote.closesAt())
                .setParameter(4, vote.opensAt()).setParameter(5, vote.closesAt()).getResultList();
        rows.forEach(row -> {
            Object[] sums = (Object[]) row;
            by.put(((Number) sums[0]).intValue(), new AreaAndHeads(new BigDecimal(sums[1].toString()), ((Number) sums[2]).longValue()));
        });
        return by;
    }

    /**
     * Gives each row the party that holds its unit now. Two rows that come to one party stay two, the second without a share, so that nothing
     * is counted twice; what it says of delivery is told by its unit.
     */
    void rekey(List<Turnout> all, VoteRoll roll) {
        // two parties may have changed places: no row takes a key that another still has
        all.forEach(Turnout::loosen);
        em.flush();
        Map<String, Turnout> taken = new HashMap<>();
        for (Turnout turnout : all) {
            Optional<Party> party = roll.ofUnit(turnout.unit());
            Turnout first = party.map(one -> taken.putIfAbsent(one.key(), turnout)).orElse(null);
            if (party.isPresent() && first == null) {
                turnout.follow(party.get());
            } else {
                turnout.shareNothing();
                party.ifPresent(one -> first.signedAlso(turnout));
            }
        }
        em.flush();
    }

    long served(long voteId) {
        return em.createQuery("select count(t) from Turnout t where t.voteId = :vote and t.servedOn is not null", Long.class)
                .setParameter("vote", voteId).getSingleResult();
    }

    Proxy proxy(long id) {
        return Optional.ofNullable(em.find(Proxy.class, id)).orElseThrow(() -> new NotFound("proxy " + id));
    }

    List<Proxy> proxies(long voteId) {
        return em.createQuery("select p from Proxy p where p.voteId = :vote order by p.id", Proxy.class).setParameter("vote", voteId)
                .getResultList();
    }

    /** Those given for some parties, whether or not they are in force still. */
    List<Proxy> proxiesBy(long voteId, Collection<String> partyKeys) {
        return partyKeys.isEmpty() ? List.of() : em.createQuery("select p from Proxy p where p.voteId = :vote and p.partyKey in :parties order by p.id",
                Proxy.class).setParameter("vote", voteId).setParameter("parties", partyKeys).getResultList();
    }

    List<Proxy> proxiesTo(long voteId, long agentId) {
        return em.createQuery("select p from Proxy p where p.voteId = :vote and p.agentId = :agent and p.revokedAt is null order by p.id",
                Proxy.class).setParameter("vote", voteId).setParameter("agent", agentId).getResultList();
    }

    /** Votes in which the person took up a proxy that is in force. */
    List<Long> entrustedTo(long agentId) {
        return em.createQuery("select distinct p.voteId from Proxy p where p.agentId = :agent and p.revokedAt is null order by p.voteId", Long.class)
                .setParameter("agent", agentId).getResultList();
    }

    /** In force, and given to whoever has this name and this end of the identity number. */
    List<Proxy> proxiesFor(long voteId, String agentKey) {
        return em.createQuery("select p from Proxy p where p.voteId = :vote and p.agentKey = :agent and p.revokedAt is null order by p.id",
                Proxy.class).setParameter("vote", voteId).setParameter("agent", agentKey).getResultList();
    }

    /** In force, for a party. */
    List<Proxy> proxiesBy(long voteId, String partyKey) {
        return em.createQuery("select p from Proxy p where p.voteId = :vote and p.partyKey = :party and p.revokedAt is null order by p.id",
                Proxy.class).setParameter("vote", voteId).setParameter("party", partyKey).getResultList();
    }

    List<Proxy> proxiesOf(long personId) {
        return em.createQuery("select p from Proxy p where p.personId = :person or p.agentId = :person order by p.id", Proxy.class)
                .setParameter("person", personId).getResultList();
    }
}
