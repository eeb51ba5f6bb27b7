package org.yishi.neighborhood.partymember;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;

/** Keeps the rolls of branches. */
@ApplicationScoped
public class PartyMemberRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    PartyMember add(PartyMember member) {
        em.persist(member);
        em.flush();
        return member;
    }

    /** @throws NotFound where there is none */
    public PartyMember get(long id) {
        return Optional.ofNullable(em.find(PartyMember.class, id)).orElseThrow(() -> new NotFound("party member " + id));
    }

    /** All that ever stood on the roll, offices first. */
    public List<PartyMember> of(long branchId) {
        return em.createQuery("select m from PartyMember m where m.branchId = :branch order by m.state, m.name, m.id", PartyMember.class)
                .setParameter("branch", branchId).getResultList();
    }

    /** Those who hold an office, of several branches. */
    public List<PartyMember> officers(Collection<Long> branchIds) {
        return branchIds.isEmpty() ? List.of() : em.createQuery("select m from PartyMember m where m.branchId in :branches"
                + " and m.state = :entered and m.office <> :none order by m.id", PartyMember.class).setParameter("branches", branchIds)
                .setParameter("entered", MemberState.ENTERED).setParameter("none", Office.NONE).getResultList();
    }

    public List<PartyMember> ofPerson(long personId) {
        return em.createQuery("select m from PartyMember m where m.personId = :person order by m.id", PartyMember.class)
                .setParameter("person", personId).getResultList();
    }

    /** The branch in which somebody counts as voting. */
    Optional<PartyMember> voting(long personId) {
        return em.createQuery("select m from PartyMember m where m.votingPerson = :person", PartyMember.class)
                .setParameter("person", personId).getResultStream().findFirst();
    }

    Optional<Feedback> feedback(long memberId, int year) {
        return em.createQuery("select f from Feedback f where f.memberId = :member and f.year = :year", Feedback.class)
                .setParameter("member", memberId).setParameter("year", year).getResultStream().findFirst();
    }

    List<Feedback> feedbacks(Collection<Long> memberIds) {
        return memberIds.isEmpty() ? List.of() : em.createQuery("select f from Feedback f where f.memberId in :members order by f.year",
                Feedback.class).setParameter("members", memberIds).getResultList();
    }

    void add(Feedback feedback) {
        em.persist(feedback);
    }

    void remove(Feedback feedback) {
        em.remove(feedback);
    }
}
