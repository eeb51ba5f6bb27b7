package org.yishi.deliberation.vote;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.deliberation.query.Rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps votes. The primary key (statement, participant) holds that nobody votes twice. */
@ApplicationScoped
public class VoteRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Writes or changes the vote; the same vote sent twice is one vote. */
    public void put(long consultationId, long statementId, long participantId, Choice choice, LocalDate day) {
        em.createNativeQuery("""
                insert into deliberation_vote (statement_id, participant_id, consultation_id, choice, cast_on) values (?, ?, ?, ?, ?)
                on duplicate key update choice = values(choice), cast_on = values(cast_on)""")
                .setParameter(1, statementId).setParameter(2, participantId).setParameter(3, consultationId)
                .setParameter(4, choice.value()).setParameter(5, day).executeUpdate();
    }

    public void takeBack(long statementId, long participantId) {
        em.createNativeQuery("delete from deliberation_vote where statement_id = ? and participant_id = ?")
                .setParameter(1, statementId).setParameter(2, participantId).executeUpdate();
    }

    /** The votes of one participant by statement: for this participant alone. */
    public Map<Long, Choice> of(long participantId) {
        List<Object[]> rows = Rows.of(em.createNativeQuery("select statement_id, choice from deliberation_vote where participant_id = ?")
                .setParameter(1, participantId));
        return rows.stream().collect(Collectors.toMap(row -> Rows.number(row[0]), row -> Choice.of((int) Rows.number(row[1])).orElseThrow()));
    }

    /** The statements on which this participant voted after that day. */
    public Set<Long> castAfter(long participantId, LocalDate day) {
        return Set.copyOf(Rows.numbers(em.createNativeQuery("select statement_id from deliberation_vote where participant_id = ? and cast_on > ?")
                .setParameter(1, participantId).setParameter(2, day)));
    }

    /** The statements on which this participant may vote: shown, and not the participant's own. */
    public List<Long> votable(long consultationId, Optional<Long> participantId) {
        return Rows.numbers(em.createNativeQuery("""
                select id from deliberation_statement where consultation_id = ? and state = 'SHOWN' and participant_id <> ?""")
                .setParameter(1, consultationId).setParameter(2, participantId.orElse(0L)));
    }

    /** How many votes each statement has. */
    public Map<Long, Long> numbers(long consultationId) {
        List<Object[]> rows = Rows.of(em.createNativeQuery("""
                select statement_id, count(*) from deliberation_vote where consultation_id = ? group by statement_id""")
                .setParameter(1, consultationId));
        return rows.stream().collect(Collectors.toMap(row -> Rows.number(row[0]), row -> Rows.number(row[1])));
    }

    /** The consultations in which the person takes part, the newest first, with the number of votes given. */
    public Map<Long, Long> givenBy(long personId) {
        List<Object[]> rows = Rows.of(em.createNativeQuery("""
                select p.consultation_id, count(v.statement_id) from deliberation_participant p
                left join deliberation_vote v on v.participant_id = p.id where p.person_id = ? group by p.consultation_id
                order by p.consultation_id desc""").setParameter(1, personId));
        Map<Long, Long> given = new LinkedHashMap<>();
        rows.forEach(row -> given.put(Rows.number(row[0]), Rows.number(row[1])));
        return given;
    }
}
