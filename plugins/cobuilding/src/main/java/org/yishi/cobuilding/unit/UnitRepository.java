package org.yishi.cobuilding.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

/** Where units and their contacts are kept. */
@ApplicationScoped
public class UnitRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Unit add(Unit unit) {
        em.persist(unit);
        em.flush();
        return unit;
    }

    Contact add(Contact contact) {
        em.persist(contact);
        em.flush();
        return contact;
    }

    public Unit get(long id) {
        return find(id).orElseThrow(() -> new NotFound("unit " + id));
    }

    public Optional<Unit> find(long id) {
        return Optional.ofNullable(em.find(Unit.class, id));
    }

    /** All that were ever registered, those that are here first. */
    public List<Unit> of(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select u from CobuildingUnit u where u.areaId in :areas"
                + " order by u.leftOn, u.kind, u.name", Unit.class).setParameter("areas", areaIds).getResultList();
    }

    public Map<Long, Unit> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select u from CobuildingUnit u where u.id in :ids", Unit.class)
                .setParameter("ids", ids).getResultList().stream().collect(Collectors.toMap(Unit::id, one -> one));
    }

    public List<Unit> read(Collection<Long> areaIds, Window window) {
        return em.createQuery("select u from CobuildingUnit u where u.areaId in :areas and " + window.of("u"), Unit.class)
                .setParameter("areas", areaIds).setMaxResults(window.most()).getResultList();
    }

    public List<Long> ids() {
        return em.createQuery("select u.id from CobuildingUnit u", Long.class).getResultList();
    }

    List<Contact> contacts(long unitId) {
        return em.createQuery("select c from CobuildingContact c where c.unitId = :unit order by c.id desc", Contact.class)
                .setParameter("unit", unitId).getResultList();
    }

    /** Everybody who speaks for a unit that lies in the area now. */
    public List<Contact> joined(long areaId) {
        return em.createQuery("select c from CobuildingContact c, CobuildingUnit u where u.id = c.unitId and u.leftOn is null and c.areaId = :area"
                + " and c.personId is not null and c.endedOn is null order by c.unitId, c.id", Contact.class)
                .setParameter("area", areaId).getResultList();
    }

    /** Who speaks for the unit now, also where it has left and has yet to settle. */
    public List<Contact> speakers(long unitId) {
        return contacts(unitId).stream().filter(Contact::isJoined).toList();
    }

    public List<Contact> ofPerson(long personId) {
        return em.createQuery("select c from CobuildingContact c where c.personId = :person order by c.id", Contact.class)
                .setParameter("person", personId).getResultList();
    }

    Optional<Contact> byCode(long areaId, String digest) {
        return em.createQuery("select c from CobuildingContact c where c.areaId = :area and c.codeDigest = :digest", Contact.class)
                .setParameter("area", areaId).setParameter("digest", digest).getResultList().stream().findFirst();
    }
}
