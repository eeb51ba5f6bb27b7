package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.Typed;
import org.yishi.neighborhood.petition.Owners;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

/** Who stands: proposed by ten owners, the party organisation or the residents' committee; held against the three checks of the law. */
@ApplicationScoped
public class Candidates {

    @Inject
    private ElectionRepository repository;
    @Inject
    private FollowingElections following;
    @Inject
    private Owners owners;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** The party organisation, or the residents' committee, proposes an owner who agreed (四川省物业管理条例第三十四条). */
    @Guarded("neighborhood.proposeCandidate")
    public long propose(@Of(Election.class) long id, String name, String unit, String words) {
        Election election = repository.get(id);
        long person = owners.named(election.areaId(), name, unit)
                .orElseThrow(() -> new Refusal("neighborhood.election.refusal.nobody").at("name").by(Election.LAW));
        boolean party = people.holds(current.get().personId(), Role.PARTY_ORGANISATION_MEMBER, election.areaId());
        return add(election, person, name, party ? Candidate.Proposer.PARTY_ORGANISATION : Candidate.Proposer.RESIDENTS_COMMITTEE, 0, words);
    }

    /** Ten owners have signed for somebody. */
    @Guarded("neighborhood.joinUp")
    public void joined(@Of(Election.class) long id, long personId, String name, long petitionId, String words) {
        add(repository.get(id), personId, name, Candidate.Proposer.OWNERS, petitionId, words);
    }

    /** @param fault null where all checks are passed */
    @Guarded("neighborhood.checkCandidate")
    public void check(@Of(Election.class) long id, long candidateId, Candidate.Fault fault, String note) {
        repository.get(id).require(Election.Stage.NOMINATING);
        Candidate candidate = repository.candidate(id, candidateId);
        if (candidate.personId() == current.get().personId()) {
            throw new Refusal("neighborhood.election.refusal.ownCheck");
        }
        candidate.check(fault, note, current.get().personId(), LocalDate.now(clock));
        act.fact("candidate", candidateId).fact("verdict", candidate.verdict()).fact("fault", fault == null ? "" : fault);
    }

    @Guarded("neighborhood.checkCandidate")
    public void withdraw(@Of(Election.class) long id, long candidateId) {
        repository.get(id).require(Election.Stage.NOMINATING);
        repository.candidate(id, candidateId).withdraw();
        act.fact("withdrawn", candidateId);
    }

    @Open("who stands for an office is public, with by whom proposed and whether the checks are passed; which one failed no public page says")
    public List<Candidate> of(long electionId) {
        return repository.candidates(electionId);
    }

    private long add(Election election, long person, String name, Candidate.Proposer proposer, long petition, String words) {
        election.requireNominating(LocalDate.now(clock));
        if (!owners.isOwner(election.areaId(), person)) {
            throw new Refusal("neighborhood.election.refusal.nobody").at("name").by(Election.LAW);
        }
        if (following.kept(election).contains(person)) {
            throw new Refusal("neighborhood.election.refusal.elected").at("name").by(Election.LAW);
        }
        if (repository.candidates(election.id()).stream().anyMatch(one -> one.personId() == person)) {
            throw new Refusal("neighborhood.election.refusal.standing").at("name");
        }
        Candidate added = repository.add(Candidate.proposed(election, person, name, proposer, petition, Typed.required(words, 2000, "words")));
        act.fact("candidate", added.id()).fact("proposer", proposer);
        return added.id();
    }
}
