package org.yishi.deliberation.standing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps what standing bodies did: yearly reports with accounts, and the matters given to them. */
@ApplicationScoped
public class ReportRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(YearReport report, List<AccountLine> lines) {
        em.persist(report);
        em.flush();
        lines.forEach(line -> {
            line.belongTo(report);
            em.persist(line);
        });
        em.flush();
    }

    void add(Commission commission) {
        em.persist(commission);
        em.flush();
    }

    /** The newest year first. */
    public List<YearReport> reports(Collection<Long> bodyIds) {
        return bodyIds.isEmpty() ? List.of() : em.createQuery("select r from YearReport r where r.bodyId in :ids order by r.year desc", YearReport.class)
                .setParameter("ids", bodyIds).getResultList();
    }

    public List<AccountLine> lines(Collection<Long> reportIds) {
        return reportIds.isEmpty() ? List.of() : em.createQuery("select l from AccountLine l where l.reportId in :ids order by l.id", AccountLine.class)
                .setParameter("ids", reportIds).getResultList();
    }

    public Optional<Commission> commission(long consultationId) {
        return em.createQuery("select c from Commission c where c.consultationId = :of", Commission.class).setParameter("of", consultationId)
                .getResultStream().findFirst();
    }

    public List<Commission> commissions(long bodyId) {
        return em.createQuery("select c from Commission c where c.bodyId = :of order by c.id desc", Commission.class).setParameter("of", bodyId)
                .getResultList();
    }
}
