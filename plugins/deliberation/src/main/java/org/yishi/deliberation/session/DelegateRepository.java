package org.yishi.deliberation.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.portal.access.Refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps who holds a seat. A person holds one seat in a matter, by the key of the table. */
@ApplicationScoped
public class DelegateRepository implements Participants {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public void add(Delegate delegate) {
        em.persist(delegate);
        em.flush();
    }

    @Override
    public List<Participant> of(long consultationId) {
        return em.createQuery("select d from Delegate d where d.consultationId = :of and d.personId is not null order by d.id", Delegate.class)
                .setParameter("of", consultationId).getResultStream().map(Delegate::participant).toList();
    }

    /** No session is called in which an interest could not be heard. */
    @Override
    public void requireSettled(Consultation consultation) {
        Set<String> seated = of(consultation.id()).stream().filter(Participant::mayVote).map(Participant::group).collect(Collectors.toSet());
        consultation.interestGroups().stream().filter(group -> !seated.contains(group)).findFirst().ifPresent(group -> {
            throw new Refusal("deliberation.refusal.groupWithoutSeat", group).by("关于加强城乡社区协商的意见");
        });
    }

    @Override
    public Set<Long> mattersOf(long personId) {
        return em.createQuery("select d.consultationId from Delegate d where d.personId = :who and d.mayVote = true", Long.class)
                .setParameter("who", personId).getResultStream().collect(Collectors.toSet());
    }
}
