package org.yishi.neighborhood.branch;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

/** Keeps branches. */
@ApplicationScoped
public class BranchRepository {

    private static final Set<BranchState> OVER = EnumSet.of(BranchState.MERGED, BranchState.DISSOLVED);
    private static final Set<BranchState> PUBLIC = Stream.of(BranchState.values()).filter(BranchState::isPublic).collect(Collectors.toSet());

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Branch add(Branch branch) {
        em.persist(branch);
        em.flush();
        return branch;
    }

    /** @throws NotFound where there is none */
    public Branch get(long id) {
        return Optional.ofNullable(em.find(Branch.class, id)).orElseThrow(() -> new NotFound("branch " + id));
    }

    /** Those of the areas that are not over. */
    public List<Branch> living(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select b from Branch b where b.areaId in :areas and b.state not in :over"
                + " order by b.id", Branch.class).setParameter("areas", areaIds).setParameter("over", OVER).getResultList();
    }

    /** Those that everybody may know of, and that are shown. */
    public List<Branch> approved(Collection<Long> areaIds, Window window) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select b from Branch b where b.areaId in :areas and b.shown = true and b.state in :states and "
                + window.of("b"), Branch.class).setParameter("areas", areaIds).setParameter("states", PUBLIC)
                .setMaxResults(window.most()).getResultList();
    }

    List<Long> ids() {
        return em.createQuery("select b.id from Branch b order by b.id", Long.class).getResultList();
    }

    List<Branch> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select b from Branch b where b.id in :ids order by b.id", Branch.class)
                .setParameter("ids", ids).getResultList();
    }
}
