package org.yishi.deliberation.follow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.opendata.OpenScores;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps evaluations and what they came to. Who gave which is asked for by nobody but the person. */
@ApplicationScoped
public class EvaluationRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<Evaluation> of(long consultationId, int round, long personId) {
        return em.createQuery("select e from Evaluation e where e.consultationId = :of and e.round = :round and e.personId = :person", Evaluation.class)
                .setParameter("of", consultationId).setParameter("round", round).setParameter("person", personId).getResultStream().findFirst();
    }

    /** One for each person and round: sent twice at once it is still one. */
    void put(long consultationId, int round, long personId, Evaluation.Words words, LocalDate day) {
        em.createNativeQuery("insert into deliberation_evaluation (consultation_id, round, person_id, process, result, body, given_on)"
                + " values (?, ?, ?, ?, ?, ?, ?) on duplicate key update process = values(process), result = values(result), body = values(body),"
                + " given_on = values(given_on)").setParameter(1, consultationId).setParameter(2, round).setParameter(3, personId)
                .setParameter(4, words.process()).setParameter(5, words.result()).setParameter(6, words.comment()).setParameter(7, day).executeUpdate();
    }

    void remove(Evaluation evaluation) {
        em.remove(evaluation);
        em.flush();
    }

    /** In no order that tells when they were given. */
    List<Evaluation> all(long consultationId, int round) {
        return em.createQuery("select e from Evaluation e where e.consultationId = :of and e.round = :round order by e.process, e.result, e.body",
                Evaluation.class).setParameter("of", consultationId).setParameter("round", round).getResultList();
    }

    /** From now on nobody knows whose they were. */
    void unname(long consultationId, int round) {
        em.createQuery("update Evaluation e set e.personId = null where e.consultationId = :of and e.round = :round")
                .setParameter("of", consultationId).setParameter("round", round).executeUpdate();
    }

    /** All that lead to the person: those of rounds that still run. */
    List<Evaluation> mine(long personId) {
        return em.createQuery("select e from Evaluation e where e.personId = :person order by e.id desc", Evaluation.class)
                .setParameter("person", personId).getResultList();
    }

    void add(ScoreSheet sheet) {
        em.persist(sheet);
        em.flush();
    }

    /** One for each round that was evaluated. */
    public List<ScoreSheet> scores(long consultationId) {
        return em.createQuery("select s from ScoreSheet s where s.consultationId = :of order by s.round", ScoreSheet.class)
                .setParameter("of", consultationId).getResultList();
    }

    public List<OpenScores.Told> scoresIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select c, s from ScoreSheet s, Consultation c where c.id = s.consultationId and c.areaId in :areas and " + window.of("s"),
                Object[].class).setParameter("areas", areaIds).setMaxResults(window.most()).getResultStream()
                .map(row -> new OpenScores.Told((Consultation) row[0], (ScoreSheet) row[1])).toList();
    }

    public Optional<OpenScores.Told> findScore(long id) {
        return Optional.ofNullable(em.find(ScoreSheet.class, id)).map(sheet -> new OpenScores.Told(em.find(Consultation.class, sheet.consultationId()), sheet));
    }

    void add(ArchivedFile file) {
        em.persist(file);
        em.flush();
    }

    public Optional<ArchivedFile> archived(long consultationId) {
        return em.createQuery("select f from ArchivedFile f where f.consultationId = :of", ArchivedFile.class).setParameter("of", consultationId)
                .getResultStream().findFirst();
    }
}
