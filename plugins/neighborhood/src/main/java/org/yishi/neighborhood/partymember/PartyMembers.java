package org.yishi.neighborhood.partymember;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchRepository;
import org.yishi.neighborhood.compound.Words;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

/** The roll of a branch. Its record names nobody: that somebody is a member is nobody's business outside of the branch. */
@ApplicationScoped
public class PartyMembers {

    @Inject
    private PartyMemberRepository repository;
    @Inject
    private BranchRepository branches;
    @Inject
    private Offices offices;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** A member reports to the branch of the compound: with the relation here, or doubly (双报到). */
    @Guarded("neighborhood.joinBranch")
    public void report(@Of(Branch.class) long branchId, PartyMember.Report report) {
        Branch branch = branches.get(branchId);
        branch.requireWork();
        Actor actor = current.get();
        boolean there = repository.ofPerson(actor.personId()).stream().anyMatch(one -> one.branchId() == branchId
                && (one.state() == MemberState.REPORTED || one.state() == MemberState.ENTERED));
        if (there) {
            throw new Refusal("neighborhood.partymember.refusal.there");
        }
        repository.add(PartyMember.reported(branch, actor.personId(), actor.name(), report, LocalDate.now(clock), Instant.now(clock)));
        act.unnamed().fact("roll", "reported");
    }

    /** @param company whether the member comes from the property company and is invited as a part-time member (兼职) */
    @Guarded("neighborhood.leadBranch")
    public void enter(@Of(PartyMember.class) long id, boolean company, LocalDate on) {
        PartyMember member = repository.get(id);
        if (member.mayVote()) {
            requireOneVote(member);
        }
        member.enter(company, Words.past(on, clock, "on"));
        changed(member, "entered");
    }

    @Guarded("neighborhood.leadBranch")
    public void refuse(@Of(PartyMember.class) long id) {
        PartyMember member = repository.get(id);
        member.refuse(LocalDate.now(clock));
        changed(member, "refused");
    }

    @Guarded("neighborhood.leadBranch")
    public void change(@Of(PartyMember.class) long id, Office office, boolean voting) {
        PartyMember member = repository.get(id);
        if (voting) {
            requireOneVote(member);
        }
        member.vote(voting);
        if (office == Office.SECRETARY) {
            repository.of(member.branchId()).stream().filter(one -> one.office() == Office.SECRETARY && one.id() != id)
                    .forEach(one -> offices.hold(one, Office.COMMITTEE));
        }
        offices.hold(member, office);
        changed(member, "changed");
    }

    @Guarded("neighborhood.leadBranch")
    public void end(@Of(PartyMember.class) long id, LocalDate on) {
        PartyMember member = repository.get(id);
        if (member.office() != Office.NONE) {
            offices.leave(member, Words.past(on, clock, "endOn"));
        }
        member.end(Words.past(on, clock, "endOn"));
        changed(member, "ended");
    }

    /** What the member's unit hears of the year. */
    @Guarded("neighborhood.leadBranch")
    public void feedBack(@Of(PartyMember.class) long id, int year, String words) {
        PartyMember member = repository.get(id);
        if (member.registration() != Registration.DOUBLE || member.state() != MemberState.ENTERED) {
            throw new Refusal("neighborhood.partymember.refusal.notDouble");
        }
        Feedback feedback = repository.feedback(id, year).orElseGet(() -> Feedback.of(id, year)).say(words, LocalDate.now(clock));
        repository.add(feedback);
        changed(member, "feedback");
    }

    /** The whole roll; each member learns who looked at it. */
    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<PartyMember> roll(@Of(Branch.class) long branchId) {
        List<PartyMember> all = repository.of(branchId);
        all.forEach(member -> act.concerning(member.personId()));
        return all;
    }

    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public PartyMember read(@Of(PartyMember.class) long id) {
        PartyMember member = repository.get(id);
        act.concerning(member.personId());
        return member;
    }

    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public Optional<Feedback> feedback(@Of(PartyMember.class) long id, int year) {
        return repository.feedback(id, year);
    }

    /** The current actor's own line; empty for everybody else. */
    @Guarded(value = "neighborhood.joinBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public Optional<PartyMember> mine(@Of(Branch.class) long branchId) {
        return repository.ofPerson(current.get().personId()).stream().filter(one -> one.branchId() == branchId)
                .filter(one -> one.state() == MemberState.REPORTED || one.state() == MemberState.ENTERED).findFirst();
    }

    /** The branch to which somebody may report; known to everybody where it is shown, and else to its own members. */
    @Guarded(value = "neighborhood.joinBranch", kind = Guarded.Kind.READ)
    public Branch branch(@Of(Branch.class) long branchId) {
        Branch branch = branches.get(branchId);
        if (!branch.isShown() && mine(branchId).isEmpty()) {
            throw new NotFound("branch " + branchId);
        }
        return branch;
    }

    /** Asked before the vote is given, so that the answer is a sentence and not a violated key. */
    private void requireOneVote(PartyMember member) {
        repository.voting(member.personId()).filter(other -> other.id() != member.id()).ifPresent(other -> {
            throw new Refusal("neighborhood.partymember.refusal.votesElsewhere").at("voting").by("中国共产党支部工作条例（试行）");
        });
    }

    private void changed(PartyMember member, String how) {
        act.concerning(member.personId()).fact("roll", how);
    }
}
