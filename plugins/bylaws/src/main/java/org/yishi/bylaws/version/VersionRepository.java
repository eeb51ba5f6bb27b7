package org.yishi.bylaws.version;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps versions. */
@ApplicationScoped
public class VersionRepository {

    private static final Set<VersionStage> OVER = Set.of(VersionStage.DONE, VersionStage.WITHDRAWN);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(BylawVersion version) {
        em.persist(version);
        em.flush();
    }

    /** @throws NotFound where there is none */
    public BylawVersion get(long id) {
        return find(id).orElseThrow(() -> new NotFound("version " + id));
    }

    public Optional<BylawVersion> find(long id) {
        return Optional.ofNullable(em.find(BylawVersion.class, id));
    }

    /** As {@link #get}; of two acts that hold it at the same instant the later begins anew and sees what the other did. */
    public BylawVersion hold(long id) {
        BylawVersion version = get(id);
        version.hold();
        em.flush();
        return version;
    }

    /** The newest first. */
    public List<BylawVersion> of(long bylawId) {
        return ofBylaws(List.of(bylawId));
    }

    /** The newest of each first. */
    public List<BylawVersion> ofBylaws(Collection<Long> bylawIds) {
        return bylawIds.isEmpty() ? List.of() : em.createQuery("""
                select v from BylawVersion v where v.bylawId in :bylaws order by v.bylawId, v.ordinal desc""", BylawVersion.class)
                .setParameter("bylaws", bylawIds).getResultList();
    }

    /** What holds, or held, on that day. */
    public Optional<BylawVersion> inForce(long bylawId, LocalDate day) {
        return of(bylawId).stream().filter(version -> version.isInForceOn(day)).findFirst();
    }

    public List<BylawVersion> unfinished(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("""
                select v from BylawVersion v where v.areaId in :areas and v.stage not in :over order by v.id""", BylawVersion.class)
                .setParameter("areas", areaIds).setParameter("over", OVER).getResultList();
    }

    /** Those that hold, or are announced to, and that no other replaces yet; everywhere. */
    public List<BylawVersion> standing() {
        return em.createQuery("""
                select v from BylawVersion v where v.publication.postedOn is not null and v.publication.effectiveTo is null and v.purpose <> :repeal order by v.id""",
                BylawVersion.class).setParameter("repeal", Purpose.REPEAL).getResultList();
    }

    /** When the street ordered articles of it to be corrected, last; empty where it never did. */
    public Optional<LocalDate> orderedOn(long bylawId) {
        return of(bylawId).stream().filter(version -> version.filing() != null)
                .map(version -> version.filing().orderedOn()).filter(Objects::nonNull).findFirst();
    }

    /** Those that begin, or are replaced, within these days. */
    public List<BylawVersion> turning(LocalDate from, LocalDate to) {
        return em.createQuery("""
                select v from BylawVersion v where v.publication.postedOn is not null and (v.publication.effectiveFrom between :from and :to
                or v.publication.effectiveTo between :from and :to) order by v.id""", BylawVersion.class)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    public List<BylawVersion> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select v from BylawVersion v where v.id in :ids order by v.id", BylawVersion.class)
                .setParameter("ids", ids).getResultList();
    }

    public List<Long> ids() {
        return em.createQuery("select v.id from BylawVersion v order by v.id", Long.class).getResultList();
    }

    public List<BylawVersion> in(Collection<Long> areaIds, Window window) {
        return em.createQuery("select v from BylawVersion v where v.areaId in :areas and " + window.of("v"), BylawVersion.class)
                .setParameter("areas", areaIds).setMaxResults(window.most()).getResultList();
    }

    public List<BylawVersion> begunBy(long personId) {
        return em.createQuery("select v from BylawVersion v where v.motion.begunBy = :person order by v.id", BylawVersion.class)
                .setParameter("person", personId).getResultList();
    }
}
