package org.yishi.bylaws.amendment;

import java.util.List;
import java.util.Optional;

import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.mydata.Leaver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps amendments. */
@ApplicationScoped
public class ProposalRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Proposal add(Proposal proposal) {
        em.persist(proposal);
        em.flush();
        return proposal;
    }

    /** @throws NotFound where there is none */
    public Proposal get(long id) {
        return Optional.ofNullable(em.find(Proposal.class, id)).orElseThrow(() -> new NotFound("amendment " + id));
    }

    /** By number. */
    public List<Proposal> of(long versionId) {
        return em.createQuery("select p from BylawsProposal p where p.versionId = :version order by p.number", Proposal.class)
                .setParameter("version", versionId).getResultList();
    }

    public List<Proposal> open(long versionId) {
        return of(versionId).stream().filter(Proposal::isOpen).toList();
    }

    /** Those to the draft as it is laid open now. */
    public List<Proposal> inRound(BylawVersion version) {
        return of(version.id()).stream().filter(proposal -> proposal.round() == version.round()).toList();
    }

    /** The newest first. */
    public List<Proposal> saidBy(long personId) {
        return em.createQuery("select p from BylawsProposal p where p.personId = :person order by p.id desc", Proposal.class)
                .setParameter("person", personId).getResultList();
    }

    /** Nothing leads from what was proposed to who proposed it any more. */
    public void forget(Leaver leaver) {
        saidBy(leaver.personId()).forEach(proposal -> proposal.forget(leaver));
    }
}
