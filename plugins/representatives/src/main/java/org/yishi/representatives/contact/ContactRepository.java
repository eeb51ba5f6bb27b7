package org.yishi.representatives.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps entries with their steps, ratings and looks. Nothing here deletes an entry. */
@ApplicationScoped
public class ContactRepository {

    private static final Set<ContactState> OVER = EnumSet.of(ContactState.CLOSED);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Contact add(Contact contact) {
        em.persist(contact);
        em.flush();
        return contact;
    }

    /** In the order in which they were taken. */
    void add(ContactStep step) {
        em.persist(step);
        em.flush();
    }

    void add(ContactRating rating) {
        em.persist(rating);
        em.flush();
    }

    /** Whether somebody did anything about it since it was logged. */
    public boolean isWorkOf(long contactId, long personId) {
        return em.createQuery("select count(s) from ContactStep s where s.contactId = :id and s.actorId = :person", Long.class)
                .setParameter("id", contactId).setParameter("person", personId).getSingleResult() > 0;
    }

    /** Keeps that somebody learned how to reach the resident, for the resident. */
    public void reached(Contact contact, long actorId, Instant at) {
        add(ContactLook.at(contact, actorId, Circle.Part.PROBER, at));
    }

    void add(ContactVersion version) {
        em.persist(version);
        em.flush();
    }

    /** What its author said in other words, in the order in which it was kept. */
    public List<ContactVersion> versions(long contactId) {
        return em.createQuery("select v from ContactVersion v where v.contactId = :id order by v.id", ContactVersion.class).setParameter("id", contactId)
                .getResultList();
    }

    void add(ContactLook look) {
        em.persist(look);
    }

    ContactBundle add(ContactBundle bundle) {
        em.persist(bundle);
        em.flush();
        return bundle;
    }

    /** @throws NotFound where there is none */
    public Contact get(long id) {
        return find(id).orElseThrow(() -> new NotFound("contact " + id));
    }

    public Optional<Contact> find(long id) {
        return Optional.ofNullable(em.find(Contact.class, id));
    }

    public Optional<Contact> byUuid(String uuid) {
        return em.createQuery("select c from Contact c where c.uuid = :uuid", Contact.class).setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** By the number on the sheet, or the slip of a device that had no network. */
    List<Contact> byNumber(String number) {
        return em.createQuery("select c from Contact c where c.number = :number or c.slip = :number", Contact.class).setParameter("number", number)
                .setMaxResults(10).getResultList();
    }

    /** Those in which somebody still has something to do: what waits for the head's word, then what is due first. */
    public List<Contact> unfinished(Collection<Long> areaIds, int most) {
        return em.createQuery("select c from Contact c where c.areaId in :areas and c.state not in :over order by case when c.state = :rated then 0"
                + " when c.due is null then 2 else 1 end, c.due, c.id", Contact.class).setParameter("areas", orNone(areaIds))
                .setParameter("over", OVER).setParameter("rated", ContactState.RATED).setMaxResults(most).getResultList();
    }

    /** What was closed last first. */
    List<Contact> finished(long areaId, int most) {
        return em.createQuery("select c from Contact c where c.areaId = :area and c.state in :over order by c.closedOn desc, c.id desc",
                Contact.class).setParameter("area", areaId).setParameter("over", OVER).setMaxResults(most).getResultList();
    }

    /** The newest first. */
    public List<Contact> of(long areaId, int most) {
        return em.createQuery("select c from Contact c where c.areaId = :area order by c.id desc", Contact.class).setParameter("area", areaId)
                .setMaxResults(most).getResultList();
    }

    public List<Contact> ofIds(Collection<Long> ids) {
        return em.createQuery("select c from Contact c where c.id in :ids", Contact.class).setParameter("ids", orNone(ids)).getResultList();
    }

    /** What a resident told, the newest first. */
    public List<Contact> by(long personId) {
        return em.createQuery("select c from Contact c where c.caller.personId = :person order by c.id desc", Contact.class)
                .setParameter("person", personId).getResultList();
    }

    /** Logged in these days. */
    public List<Contact> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return em.createQuery("select c from Contact c where c.areaId in :areas and c.days.recordedOn between :from and :to order by c.id", Contact.class)
                .setParameter("areas", orNone(areaIds)).setParameter("from", from).setParameter("to", to).getResultList();
    }

    /** Of the whole portal: something is due by that day. */
    public List<Contact> dueBy(LocalDate until) {
        return em.createQuery("select c from Contact c where c.state not in :over and (c.due <= :until or c.confirmDue <= :until and c.confirmedOn is null"
                + " or c.handling.promisedOn <= :until and c.handling.promiseKeptOn is null)",
                Contact.class).setParameter("over", OVER).setParameter("until", until).getResultList();
    }

    public List<Contact> ofBundle(long bundleId) {
        return em.createQuery("select c from Contact c where c.bundleId = :id order by c.id", Contact.class).setParameter("id", bundleId).getResultList();
    }

    public List<ContactStep> steps(long contactId) {
        return em.createQuery("select s from ContactStep s where s.contactId = :id order by s.id", ContactStep.class).setParameter("id", contactId)
                .getResultList();
    }

    /** What residents wrote when they asked for a matter once more; the head's order has a kind of its own. */
    public List<ContactStep> reopenings(Collection<Long> contactIds) {
        return em.createQuery("select s from ContactStep s where s.contactId in :ids and s.kind = :kind order by s.id", ContactStep.class)
                .setParameter("ids", orNone(contactIds)).setParameter("kind", ContactStep.Kind.REOPENED).getResultList();
    }

    public List<ContactRating> ratings(Collection<Long> contactIds) {
        return em.createQuery("select r from ContactRating r where r.contactId in :ids order by r.id", ContactRating.class)
                .setParameter("ids", orNone(contactIds)).getResultList();
    }

    Optional<ContactRating> rating(Contact contact, Side side) {
        return ratings(List.of(contact.id())).stream().filter(one -> one.side() == side && one.round() == contact.round()).findFirst();
    }

    List<ContactLook> looks(long contactId, int most) {
        return em.createQuery("select l from ContactLook l where l.contactId = :id order by l.id desc", ContactLook.class).setParameter("id", contactId)
                .setMaxResults(most).getResultList();
    }

    /** Which of them somebody had in a list since then. */
    Set<Long> listedFor(long actorId, Collection<Long> contactIds, Instant since) {
        return Set.copyOf(em.createQuery("select distinct l.contactId from ContactLook l where l.actorId = :actor and l.contactId in :ids and l.listed = true"
                + " and l.lookedAt >= :since", Long.class).setParameter("actor", actorId).setParameter("ids", orNone(contactIds))
                .setParameter("since", since).getResultList());
    }

    /** In which parts each of them was opened; what was opened by nobody is not there. */
    Map<Long, Set<Circle.Part>> openedBy(Collection<Long> contactIds) {
        return em.createQuery("select distinct l.contactId, l.circle from ContactLook l where l.contactId in :ids and l.listed = false", Object[].class)
                .setParameter("ids", orNone(contactIds)).getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (Circle.Part) row[1], Collectors.toSet())));
    }

    public Optional<ContactBundle> bundle(long id) {
        return Optional.ofNullable(em.find(ContactBundle.class, id));
    }

    public List<ContactBundle> bundles(long areaId) {
        return em.createQuery("select b from ContactBundle b where b.areaId = :area order by b.id desc", ContactBundle.class).setParameter("area", areaId)
                .getResultList();
    }

    public List<Long> bundleIds() {
        return em.createQuery("select b.id from ContactBundle b order by b.id", Long.class).getResultList();
    }

    /** The resident's own words in ratings go with him. */
    public void forgetWords(long contactId) {
        em.createQuery("update ContactRating r set r.words = '' where r.contactId = :id and r.side = :side").setParameter("id", contactId)
                .setParameter("side", Side.RESIDENT).executeUpdate();
    }

    private static Collection<Long> orNone(Collection<Long> ids) {
        return ids.isEmpty() ? List.of(-1L) : ids;
    }
}
