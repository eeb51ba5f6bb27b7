package org.yishi.cobuilding.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

/** Where projects are kept. */
@ApplicationScoped
public class ProjectRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Project add(Project project) {
        em.persist(project);
        em.flush();
        return project;
    }

    /** Written at once, so that the parts keep the order in which they were named. */
    void add(ProjectPart part) {
        em.persist(part);
        em.flush();
    }

    public Project get(long id) {
        return find(id).orElseThrow(() -> new NotFound("project " + id));
    }

    public Optional<Project> find(long id) {
        return Optional.ofNullable(em.find(Project.class, id));
    }

    public List<Project> of(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select p from CobuildingProject p where p.areaId in :areas order by p.id desc",
                Project.class).setParameter("areas", areaIds).getResultList();
    }

    public List<Project> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select p from CobuildingProject p where p.id in :ids", Project.class)
                .setParameter("ids", ids).getResultList();
    }

    public List<Long> parts(long projectId, ProjectPart.What what) {
        return em.createQuery("select p.entryId from CobuildingProjectPart p where p.projectId = :project and p.what = :what order by p.id",
                Long.class).setParameter("project", projectId).setParameter("what", what).getResultList();
    }

    /** The needs of a project, each with what was said of it. */
    public List<ProjectPart> needs(long projectId) {
        return em.createQuery("select p from CobuildingProjectPart p where p.projectId = :project and p.what = :what order by p.id",
                ProjectPart.class).setParameter("project", projectId).setParameter("what", ProjectPart.What.NEED).getResultList();
    }

    /** The need in every project that was to meet it. */
    public List<ProjectPart> withNeed(long needId) {
        return em.createQuery("select p from CobuildingProjectPart p where p.entryId = :need and p.what = :what order by p.id",
                ProjectPart.class).setParameter("need", needId).setParameter("what", ProjectPart.What.NEED).getResultList();
    }

    public List<Long> ids() {
        return em.createQuery("select p.id from CobuildingProject p", Long.class).getResultList();
    }

    public List<Project> read(Collection<Long> areaIds, Window window) {
        return em.createQuery("select p from CobuildingProject p where p.areaId in :areas and " + window.of("p"), Project.class)
                .setParameter("areas", areaIds).setMaxResults(window.most()).getResultList();
    }
}
