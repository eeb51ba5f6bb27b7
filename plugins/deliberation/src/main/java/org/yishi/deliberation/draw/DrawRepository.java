package org.yishi.deliberation.draw;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.opendata.OpenDraws;
import org.yishi.deliberation.query.Rows;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps draws, and the secret of one that is not over where nothing else reads it. */
@ApplicationScoped
public class DrawRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(Draw draw, String secret) {
        em.persist(draw);
        em.flush();
        em.createNativeQuery("insert into deliberation_draw_secret (draw_id, secret) values (?, ?)").setParameter(1, draw.id())
                .setParameter(2, secret).executeUpdate();
    }

    /** The newest first. */
    public List<Draw> of(long consultationId) {
        return em.createQuery("select d from Draw d where d.consultationId = :of order by d.turn desc", Draw.class)
                .setParameter("of", consultationId).getResultList();
    }

    public Optional<Draw> latest(long consultationId) {
        return of(consultationId).stream().findFirst();
    }

    /** Draws under way, each with its consultation. */
    public Map<Draw, Consultation> running(Collection<Long> areaIds) {
        Map<Draw, Consultation> running = new LinkedHashMap<>();
        em.createQuery("select d, c from Draw d, Consultation c where c.id = d.consultationId and c.stage = :convening and c.areaId in :areas"
                + " and d.state in :states order by d.id", Object[].class).setParameter("convening", Stage.CONVENING).setParameter("areas", areaIds)
                .setParameter("states", EnumSet.of(DrawState.OPEN, DrawState.FROZEN, DrawState.FIGURE)).getResultStream()
                .forEach(row -> running.put((Draw) row[0], (Consultation) row[1]));
        return running;
    }

    /** @throws Refusal where there is none */
    Draw running(long consultationId) {
        return latest(consultationId).orElseThrow(() -> new Refusal("deliberation.draw.refusal.state." + DrawState.OPEN));
    }

    String secret(Draw draw) {
        return Rows.single(em.createNativeQuery("select secret from deliberation_draw_secret where draw_id = ?").setParameter(1, draw.id()))
                .stream().map(String::valueOf).findFirst().orElse("");
    }

    void dropSecret(Draw draw) {
        em.createNativeQuery("delete from deliberation_draw_secret where draw_id = ?").setParameter(1, draw.id()).executeUpdate();
    }

    /** Of consultations that are public. */
    public List<OpenDraws.Told> openIn(Collection<Long> areaIds, Window window) {
        return em.createQuery("select c, d from Draw d, Consultation c where c.id = d.consultationId and c.areaId in :areas and " + window.of("d"),
                Object[].class).setParameter("areas", areaIds).setMaxResults(window.most()).getResultStream()
                .map(row -> new OpenDraws.Told((Consultation) row[0], (Draw) row[1])).toList();
    }

    public Optional<OpenDraws.Told> findOpen(long id) {
        return Optional.ofNullable(em.find(Draw.class, id))
                .map(draw -> new OpenDraws.Told(em.find(Consultation.class, draw.consultationId()), draw));
    }
}
