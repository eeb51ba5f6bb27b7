package org.yishi.neighborhood.partymember;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchFigures;
import org.yishi.neighborhood.branch.BranchRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.ledger.Act;

/** Who sits on both (双向进入、交叉任职): members of the branch on the owners' committee, and the property company's member in the branch. */
@ApplicationScoped
public class Crossings {

    /** The body that the owners' committee is, as the portal knows bodies. */
    private static final String OWNERS_COMMITTEE = "OWNERS_COMMITTEE";

    @Inject
    private PartyMemberRepository repository;
    @Inject
    private BranchRepository branches;
    @Inject
    private BranchFigures figures;
    @Inject
    private Bodies bodies;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /**
     * The table of cross-appointments.
     *
     * @param onCommittee members of the branch on the owners' committee
     * @param fromCompany members who come from the property company
     * @param seats       how many the owners' committee has now
     * @param percent     the target
     * @param reached     whether the target is reached
     */
    public record Table(List<PartyMember> onCommittee, List<PartyMember> fromCompany, int seats, int percent, boolean reached) {
    }

    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public Table of(@Of(Branch.class) long branchId) {
        Branch branch = branches.get(branchId);
        List<PartyMember> members = repository.of(branchId).stream().filter(one -> one.state() == MemberState.ENTERED).toList();
        Set<Long> seated = seated(branch.areaId());
        List<PartyMember> both = members.stream().filter(one -> seated.contains(one.personId())).toList();
        List<PartyMember> company = members.stream().filter(PartyMember::isFromCompany).toList();
        both.forEach(one -> act.concerning(one.personId()));
        company.forEach(one -> act.concerning(one.personId()));
        int percent = figures.number("partySharePercent", branch.areaId());
        return new Table(both, company, seated.size(), percent, CrossShareRule.ofPercent(percent).isReached(both.size(), seated.size()));
    }

    private Set<Long> seated(long areaId) {
        return bodies.find(OWNERS_COMMITTEE).map(body -> body.roll(areaId, LocalDate.now(clock), Body.MEMBERS).members().stream()
                .filter(member -> member.mayVote()).map(member -> member.personId()).collect(Collectors.toSet())).orElse(Set.of());
    }
}
