package org.yishi.portal.ballot.internal;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.yishi.portal.ballot.Amount;
import org.yishi.portal.ballot.Channel;
import org.yishi.portal.ballot.Electorate;

/** Keeps electorates and who of them has voted. The primary key of a cast is its line, so no line ever votes twice. */
@ApplicationScoped
public class RollRepository {

    private static final String LINES = "select v.id, v.vote_key, v.weight, l.label, c.channel, c.cast_at, c.receipt_digest from portal_ballot_voter v"
            + " join portal_ballot_label l on l.voter_id = v.id left join portal_ballot_cast c on c.id = v.id";

    private static final String ABSENT = "select distinct p.person_id from portal_ballot_person p left join portal_ballot_cast c on c.id = p.voter_id"
            + " where p.ballot_id = ? and c.id is null";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** A line with its label and, where it has voted, when and how it came. */
    record Line(long voterId, String voteKey, BigDecimal weight, String label, Channel channel, Instant at, String receiptDigest) {
    }

    void write(long ballotId, Electorate electorate) {
        Map<VoterEntity, Electorate.Voter> written = new LinkedHashMap<>();
        electorate.voters().forEach(one -> {
            VoterEntity voter = VoterEntity.of(ballotId, one.voteKey(), one.weight());
            em.persist(voter);
            written.put(voter, one);
        });
        em.flush();
        written.forEach((voter, one) -> {
            one.personIds().stream().distinct().forEach(person -> em.persist(VoterPersonEntity.of(voter, person)));
            em.createNativeQuery("insert into portal_ballot_label (voter_id, label) values (?, ?)")
                    .setParameter(1, voter.id()).setParameter(2, one.label()).executeUpdate();
        });
    }

    void erase(long ballotId) {
        em.createNativeQuery("delete l from portal_ballot_label l join portal_ballot_voter v on v.id = l.voter_id where v.ballot_id = ?")
                .setParameter(1, ballotId).executeUpdate();
        em.createQuery("select p from VoterPersonEntity p where p.ballotId = :ballot", VoterPersonEntity.class)
                .setParameter("ballot", ballotId).getResultList().forEach(em::remove);
        em.flush();
        em.createQuery("select v from VoterEntity v where v.ballotId = :ballot", VoterEntity.class)
                .setParameter("ballot", ballotId).getResultList().forEach(em::remove);
        em.flush();
    }

    Optional<VoterEntity> voter(long ballotId, long voterId) {
        return Optional.ofNullable(em.find(VoterEntity.class, voterId)).filter(voter -> voter.ballotId() == ballotId);
    }

    boolean mayCast(long voterId, long personId) {
        return !em.createNativeQuery("select 1 from portal_ballot_person where voter_id = ? and person_id = ?")
                .setParameter(1, voterId).setParameter(2, personId).getResultList().isEmpty();
    }

    Optional<CastEntity> cast(long voterId) {
        return Optional.ofNullable(em.find(CastEntity.class, voterId));
    }

    /** Writes at once, so that a second one for the line fails here. */
    void add(CastEntity cast) {
        em.persist(cast);
        em.flush();
    }

    void remove(CastEntity cast) {
        em.remove(cast);
    }

    List<CastEntity> casts(long ballotId) {
        return em.createQuery("select c from CastEntity c where c.ballotId = :ballot order by c.id", CastEntity.class)
                .setParameter("ballot", ballotId).getResultList();
    }

    Set<Long> everybody(long ballotId) {
        return numbers(em.createNativeQuery("select distinct person_id from portal_ballot_person where ballot_id = ?").setParameter(1, ballotId));
    }

    /** The persons of lines that have not voted. */
    Set<Long> absent(long ballotId) {
        return numbers(em.createNativeQuery(ABSENT).setParameter(1, ballotId));
    }

    boolean isAbsent(long ballotId, long personId) {
        return !em.createNativeQuery(ABSENT + " and p.person_id = ?").setParameter(1, ballotId).setParameter(2, personId).getResultList().isEmpty();
    }

    Map<Channel, Amount> turnout(long ballotId) {
        Map<Channel, Amount> turnout = new TreeMap<>();
        rows(em.createNativeQuery("select c.channel, count(*), sum(v.weight) from portal_ballot_cast c join portal_ballot_voter v on v.id = c.id"
                + " where c.ballot_id = ? group by c.channel").setParameter(1, ballotId)).forEach(row -> turnout.put(Channel.valueOf((String) row[0]),
                new Amount(((Number) row[1]).longValue(), ((BigDecimal) row[2]).stripTrailingZeros())));
        return turnout;
    }

    /** How many have voted, by ballot; ballots without a vote are not in it. */
    Map<Long, Long> voted(List<Long> ballotIds) {
        Map<Long, Long> voted = new TreeMap<>();
        if (!ballotIds.isEmpty()) {
            em.createQuery("select c.ballotId, count(c) from CastEntity c where c.ballotId in :ids group by c.ballotId", Object[].class)
                    .setParameter("ids", ballotIds).getResultStream().forEach(row -> voted.put((Long) row[0], (Long) row[1]));
        }
        return voted;
    }

    Map<Long, BigDecimal> weights(long ballotId) {
        Map<Long, BigDecimal> weights = new TreeMap<>();
        rows(em.createNativeQuery("select id, weight from portal_ballot_voter where ballot_id = ?").setParameter(1, ballotId))
                .forEach(row -> weights.put(((Number) row[0]).longValue(), ((BigDecimal) row[1]).stripTrailingZeros()));
        return weights;
    }

    /** Who may cast which vote, by line. */
    Map<Long, List<Long>> persons(long ballotId) {
        return em.createQuery("select p from VoterPersonEntity p where p.ballotId = :ballot order by p.personId", VoterPersonEntity.class)
                .setParameter("ballot", ballotId).getResultStream().collect(Collectors.groupingBy(VoterPersonEntity::voterId,
                        Collectors.mapping(VoterPersonEntity::personId, Collectors.toList())));
    }

    /** The lines of a person. */
    List<Line> lines(long ballotId, long personId) {
        return lines(em.createNativeQuery(LINES + " join portal_ballot_person p on p.voter_id = v.id where v.ballot_id = ? and p.person_id = ?"
                + " order by v.id").setParameter(1, ballotId).setParameter(2, personId));
    }

    /** Lines whose label or key holds the words. */
    List<Line> search(long ballotId, String words, int most) {
        return lines(em.createNativeQuery(LINES + " where v.ballot_id = ? and (l.label like ? escape '!' or v.vote_key = ?) order by l.label, v.id limit ?")
                .setParameter(1, ballotId).setParameter(2, "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .setParameter(3, words).setParameter(4, most));
    }

    boolean hasReceipt(long ballotId, String digest) {
        return !em.createNativeQuery("select 1 from portal_ballot_cast where ballot_id = ? and receipt_digest = ?")
                .setParameter(1, ballotId).setParameter(2, digest).getResultList().isEmpty();
    }

    private static List<Line> lines(Query query) {
        return rows(query).map(row -> new Line(((Number) row[0]).longValue(), (String) row[1], ((BigDecimal) row[2]).stripTrailingZeros(),
                (String) row[3], row[4] == null ? null : Channel.valueOf((String) row[4]), instant(row[5]), (String) row[6])).toList();
    }

    private static Set<Long> numbers(Query query) {
        return ((Stream<?>) query.getResultStream()).map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    private static Stream<Object[]> rows(Query query) {
        return ((Stream<?>) query.getResultStream()).map(row -> (Object[]) row);
    }

    private static Instant instant(Object value) {
        return value == null ? null : (value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value)
                .toInstant(ZoneOffset.UTC);
    }
}
