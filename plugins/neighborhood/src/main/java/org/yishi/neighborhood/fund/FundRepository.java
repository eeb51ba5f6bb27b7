package org.yishi.neighborhood.fund;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Window;

/** Keeps accounts, bookings, publications, uses of the fund, audits and what was posted. */
@ApplicationScoped
public class FundRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void addAll(Collection<?> records) {
        records.forEach(em::persist);
        em.flush();
    }

    <T> T add(T record) {
        em.persist(record);
        em.flush();
        return record;
    }

    private <T> T get(Class<T> type, long id) {
        return Optional.ofNullable(em.find(type, id)).orElseThrow(() -> new NotFound(type.getSimpleName() + " " + id));
    }

    Account account(long id) {
        return get(Account.class, id);
    }

    Entry entry(long id) {
        return get(Entry.class, id);
    }

    Publication publication(long id) {
        return get(Publication.class, id);
    }

    FundUse use(long id) {
        return get(FundUse.class, id);
    }

    Audit audit(long id) {
        return get(Audit.class, id);
    }

    List<Account> accounts(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select a from OwnersAccount a where a.areaId in :areas order by a.areaId, a.kind",
                Account.class).setParameter("areas", areaIds).getResultList();
    }

    Optional<Account> account(long areaId, AccountKind kind) {
        return accounts(List.of(areaId)).stream().filter(one -> one.kind() == kind).findFirst();
    }

    List<Entry> entries(long accountId, LocalDate from, LocalDate to) {
        return em.createQuery("select e from OwnersEntry e where e.accountId = :account and e.bookedOn between :from and :to"
                + " order by e.bookedOn, e.id", Entry.class).setParameter("account", accountId).setParameter("from", from)
                .setParameter("to", to).getResultList();
    }

    /** What was on the account before that day. */
    long balanceBefore(long accountId, LocalDate day) {
        Number sum = em.createQuery("select coalesce(sum(case when e.flow = :in then e.cents else -e.cents end), 0) from OwnersEntry e"
                + " where e.accountId = :account and e.bookedOn < :day", Number.class).setParameter("in", Flow.IN)
                .setParameter("account", accountId).setParameter("day", day).getSingleResult();
        return sum.longValue();
    }

    /** Digests of the vouchers of several bookings, without those that were taken back. */
    Set<String> vouchersAgain(long accountId) {
        return Set.copyOf(em.createQuery("select e.voucher from OwnersEntry e where e.accountId = :account and e.reversesId is null"
                + " and not exists (select r.id from OwnersEntry r where r.reversesId = e.id) group by e.voucher having count(e.id) > 1",
                String.class).setParameter("account", accountId).getResultList());
    }

    boolean isReversed(long entryId) {
        return em.createQuery("select count(e) from OwnersEntry e where e.reversesId = :entry", Long.class).setParameter("entry", entryId)
                .getSingleResult() > 0;
    }

    /** The newest half and edition first. */
    List<Publication> publications(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select p from OwnersPublication p where p.areaId in :areas"
                + " order by p.half desc, p.accountId, p.edition desc", Publication.class).setParameter("areas", areaIds).getResultList();
    }

    List<Publication> editions(long accountId, HalfYear half) {
        return em.createQuery("select p from OwnersPublication p where p.accountId = :account and p.half = :half order by p.edition",
                Publication.class).setParameter("account", accountId).setParameter("half", half.toString()).getResultList();
    }

    List<Publication> window(Collection<Long> areaIds, Window window) {
        return em.createQuery("select p from OwnersPublication p where p.areaId in :areas and " + window.of("p"), Publication.class)
                .setParameter("areas", areaIds).setMaxResults(window.most()).getResultList();
    }

    Optional<Publication> findPublication(long id) {
        return Optional.ofNullable(em.find(Publication.class, id));
    }

    List<PublicationLine> lines(long publicationId) {
        return em.createQuery("select l from OwnersPublicationLine l where l.publicationId = :publication order by l.place",
                PublicationLine.class).setParameter("publication", publicationId).getResultList();
    }

    /** The newest first. */
    List<FundUse> uses(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select u from FundUse u where u.areaId in :areas order by u.id desc",
                FundUse.class).setParameter("areas", areaIds).getResultList();
    }

    List<FundUse> allUses() {
        return em.createQuery("select u from FundUse u order by u.id", FundUse.class).getResultList();
    }

    Optional<FundUse> findUse(long id) {
        return Optional.ofNullable(em.find(FundUse.class, id));
    }

    /** So many from that place on, of the units whose code holds this. */
    List<FundShare> shares(long useId, String unit, int from, int most) {
        return em.createQuery("select s from FundShare s where s.useId = :use and locate(:unit, s.unit) > 0 order by s.unit", FundShare.class)
                .setParameter("use", useId).setParameter("unit", unit).setFirstResult(from).setMaxResults(most).getResultList();
    }

    long countShares(long useId, String unit) {
        return em.createQuery("select count(s) from FundShare s where s.useId = :use and locate(:unit, s.unit) > 0", Long.class)
                .setParameter("use", useId).setParameter("unit", unit).getSingleResult();
    }

    List<FundShare> shares(long useId) {
        return em.createQuery("select s from FundShare s where s.useId = :use order by s.unit", FundShare.class).setParameter("use", useId)
                .getResultList();
    }

    List<Audit> audits(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select a from OwnersAudit a where a.areaId in :areas order by a.id desc", Audit.class)
                .setParameter("areas", areaIds).getResultList();
    }

    List<Publicity> publicity(Collection<Long> areaIds) {
        return areaIds.isEmpty() ? List.of() : em.createQuery("select p from Publicity p where p.areaId in :areas order by p.postedOn desc, p.id",
                Publicity.class).setParameter("areas", areaIds).getResultList();
    }
}
