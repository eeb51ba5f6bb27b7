package org.yishi.cobuilding.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

/** Where agreements are kept. */
@ApplicationScoped
public class AgreementRepository {

    private static final List<AgreementState> SIGNED = Stream.of(AgreementState.values()).filter(AgreementState::isTextPublic).toList();

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Agreement add(Agreement agreement) {
        em.persist(agreement);
        em.flush();
        return agreement;
    }

    public Agreement get(long id) {
        return find(id).orElseThrow(() -> new NotFound("agreement " + id));
    }

    public Optional<Agreement> find(long id) {
        return Optional.ofNullable(em.find(Agreement.class, id));
    }

    public List<Agreement> of(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select a from CobuildingAgreement a where a.areaId in :areas order by a.id desc",
                Agreement.class).setParameter("areas", areaIds).getResultList();
    }

    public List<Agreement> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select a from CobuildingAgreement a where a.id in :ids order by a.id", Agreement.class)
                .setParameter("ids", ids).getResultList();
    }

    public List<Agreement> ofProject(long projectId) {
        return em.createQuery("select a from CobuildingAgreement a where a.projectId = :project order by a.id", Agreement.class)
                .setParameter("project", projectId).getResultList();
    }

    /** Those that this person found right for the community and nobody has checked yet. */
    public List<Agreement> agreedBy(long personId) {
        return em.createQuery("select a from CobuildingAgreement a where a.assent.agreedBy = :person order by a.id", Agreement.class)
                .setParameter("person", personId).getResultList();
    }

    /** All of the portal under which something is to be done. */
    public List<Agreement> running() {
        return em.createQuery("select a from CobuildingAgreement a where a.state in :states", Agreement.class).setParameter("states",
                Stream.of(AgreementState.values()).filter(AgreementState::takesServices).toList()).getResultList();
    }

    /** Of those whose words everybody may read. */
    public List<Long> publicIds() {
        return em.createQuery("select a.id from CobuildingAgreement a where a.state in :signed", Long.class).setParameter("signed", SIGNED)
                .getResultList();
    }

    public List<Agreement> read(Collection<Long> areaIds, Window window) {
        return em.createQuery("select a from CobuildingAgreement a where a.areaId in :areas and a.state in :signed and " + window.of("a"),
                Agreement.class).setParameter("areas", areaIds).setParameter("signed", SIGNED).setMaxResults(window.most()).getResultList();
    }
}
