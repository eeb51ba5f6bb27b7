package org.yishi.deliberation.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Terms;
import org.yishi.deliberation.opendata.OpenStatements;
import org.yishi.deliberation.query.Rows;
import org.yishi.deliberation.vote.Tally;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps statements. Nothing here deletes one: that is for {@code OwnWords} alone, when an author leaves. */
@ApplicationScoped
public class StatementRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public void add(Statement statement) {
        em.persist(statement);
        em.flush();
    }

    /** @throws NotFound where the consultation has no such statement */
    public Statement get(long consultationId, long id) {
        return Optional.ofNullable(em.find(Statement.class, id)).filter(s -> s.consultationId() == consultationId)
                .orElseThrow(() -> new NotFound("statement " + id + " of consultation " + consultationId));
    }

    public Optional<Statement> byText(long consultationId, StatementText text) {
        return em.createQuery("select s from Statement s where s.consultationId = :of and s.bodyKey = :key", Statement.class)
                .setParameter("of", consultationId).setParameter("key", text.key()).getResultStream().findFirst();
    }

    public long countOf(long participantId) {
        return em.createQuery("select count(s) from Statement s where s.participantId = :by", Long.class)
                .setParameter("by", participantId).getSingleResult();
    }

    /** Everything the person said, the newest first. */
    public List<Statement> ofPerson(long personId, int most) {
        return em.createQuery("select s from Statement s where s.participantId in :mine order by s.id desc", Statement.class)
                .setParameter("mine", orNone(participations(personId))).setMaxResults(most).getResultList();
    }

    private List<Long> participations(long personId) {
        return Rows.numbers(em.createNativeQuery("select id from deliberation_participant where person_id = ?")
                .setParameter(1, personId));
    }

    /** The oldest statements that no moderator has looked at. */
    public List<Statement> unchecked(long consultationId, int most) {
        return em.createQuery("""
                select s from Statement s where s.consultationId = :of and s.checked = false order by s.id""", Statement.class)
                .setParameter("of", consultationId).setMaxResults(most).getResultList();
    }

    /** How many no moderator has looked at, by consultation. */
    public Map<Long, Long> uncheckedCounts(Collection<Long> consultationIds) {
        return em.createQuery("""
                select s.consultationId, count(s) from Statement s where s.checked = false and s.consultationId in :of
                group by s.consultationId""", Object[].class).setParameter("of", orNone(consultationIds)).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Hidden by a moderator here: with an appeal that is not answered first, then the newest. */
    public List<Statement> hidden(long consultationId, int from, int most) {
        return em.createQuery("""
                select s from Statement s where s.consultationId = :of and s.state = :hidden and s.hiddenWhy <> :elsewhere
                order by case when s.appealedOn is not null and s.upheldWhy is null then 0 else 1 end, s.id desc""", Statement.class)
                .setParameter("of", consultationId).setParameter("hidden", Statement.State.HIDDEN).setParameter("elsewhere", HideReason.ELSEWHERE)
                .setFirstResult(from).setMaxResults(most).getResultList();
    }

    /** In which somebody waits for the answer to an appeal. */
    List<Consultation> withAppeals(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("""
                select distinct c from Consultation c, Statement s where s.consultationId = c.id and c.areaId in :areas and s.state = :hidden
                and s.appealedOn is not null and s.upheldWhy is null""", Consultation.class).setParameter("areas", areaIds)
                .setParameter("hidden", Statement.State.HIDDEN).getResultList();
    }

    /** How many were hidden for which reason. */
    public Map<HideReason, Long> hiddenCounts(long consultationId) {
        return em.createQuery("""
                select s.hiddenWhy, count(s) from Statement s where s.consultationId = :of and s.hiddenWhy is not null
                group by s.hiddenWhy""", Object[].class).setParameter("of", consultationId).getResultStream()
                .collect(Collectors.toMap(row -> (HideReason) row[0], row -> (Long) row[1]));
    }

    /** The shown statements with how they were voted on, in the order in which they were said; without their words. */
    public List<StatementTally> tallies(long consultationId, boolean frozen) {
        String live = """
                select s.id, coalesce(sum(v.choice = 1), 0), coalesce(sum(v.choice = -1), 0), coalesce(sum(v.choice = 0), 0)
                from deliberation_statement s left join deliberation_vote v on v.statement_id = s.id and v.consultation_id = ?1
                where s.consultation_id = ?1 and s.state = 'SHOWN' group by s.id order by s.id""";
        String kept = """
                select id, coalesce(agrees, 0), coalesce(disagrees, 0), coalesce(passes, 0)
                from deliberation_statement where consultation_id = ?1 and state = 'SHOWN' order by id""";
        List<Object[]> rows = Rows.of(em.createNativeQuery(frozen ? kept : live).setParameter(1, consultationId));
        return rows.stream().map(row -> new StatementTally(Rows.number(row[0]), new Tally((int) Rows.number(row[1]),
                (int) Rows.number(row[2]), (int) Rows.number(row[3])))).toList();
    }

    /** Refuses a number that is none of a statement shown in this consultation. */
    public void requireShown(long consultationId, Collection<Long> ids) {
        Map<Long, String> shown = shown(consultationId);
        ids.stream().filter(id -> !shown.containsKey(id)).findFirst().ifPresent(id -> {
            throw new Refusal("deliberation.refusal.noSuchStatement", Long.toString(id)).at("statements");
        });
    }

    /** Those that are shown, by their number. */
    public Map<Long, String> shown(long consultationId) {
        return em.createQuery("select s from Statement s where s.consultationId = :consultation and s.state = :shown order by s.id", Statement.class)
                .setParameter("consultation", consultationId).setParameter("shown", Statement.State.SHOWN).getResultStream()
                .collect(Collectors.toMap(Statement::id, Statement::body, (one, other) -> one, TreeMap::new));
    }

    /** The words of shown statements. */
    public Map<Long, String> bodies(Collection<Long> ids) {
        return em.createQuery("select s.id, s.body from Statement s where s.id in :ids and s.state = :shown", Object[].class)
                .setParameter("ids", orNone(ids)).setParameter("shown", Statement.State.SHOWN).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    public List<Statement> shown(Collection<Long> consultationIds) {
        return em.createQuery("select s from Statement s where s.consultationId in :of and s.state = :shown order by s.id", Statement.class)
                .setParameter("of", orNone(consultationIds)).setParameter("shown", Statement.State.SHOWN).getResultList();
    }

    private static Collection<Long> orNone(Collection<Long> ids) {
        return ids.isEmpty() ? List.of(-1L) : ids;
    }

    private static final String OPEN = """
            select s.id, c.area_id, c.id, s.body, s.agrees, s.disagrees, s.passes, c.min_cell from deliberation_statement s
            join deliberation_consultation c on c.id = s.consultation_id where s.state = 'SHOWN' and c.stage <> 'DRAFT'
            and (c.stage <> 'WITHDRAWN' or c.accepted_at is not null) and\s""";

    /** Shown statements of public consultations of several areas; tallies where they are counted. */
    public List<OpenStatements.Said> openIn(Collection<Long> areaIds, Window window) {
        String areas = orNone(areaIds).stream().map(String::valueOf).collect(Collectors.joining(","));
        return Rows.of(em.createNativeQuery(OPEN + "c.area_id in (" + areas + ") and " + window.of("s") + " limit " + window.most()))
                .stream().map(StatementRepository::said).toList();
    }

    public Optional<OpenStatements.Said> findOpen(long id) {
        return Rows.of(em.createNativeQuery(OPEN + "s.id = ?").setParameter(1, id)).stream().findFirst().map(StatementRepository::said);
    }

    private static OpenStatements.Said said(Object[] row) {
        Tally tally = row[4] == null ? null : new Tally((int) Rows.number(row[4]), (int) Rows.number(row[5]), (int) Rows.number(row[6]));
        return new OpenStatements.Said(Rows.number(row[0]), Rows.number(row[1]), Rows.number(row[2]), (String) row[3], tally,
                row[7] == null ? Terms.USUAL_CELL : (int) Rows.number(row[7]));
    }
}
