package org.yishi.neighborhood.partymember;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchElected;
import org.yishi.neighborhood.branch.BranchEnded;
import org.yishi.neighborhood.branch.BranchFigures;
import org.yishi.neighborhood.branch.BranchRepository;
import org.yishi.portal.people.Appointments;
import org.yishi.portal.people.Role;

/** Whoever holds an office in a branch leads it on the portal, in the compound and to the end of the term; nobody longer. */
@ApplicationScoped
class Offices {

    @Inject
    private PartyMemberRepository members;
    @Inject
    private BranchRepository branches;
    @Inject
    private BranchFigures figures;
    @Inject
    private Appointments appointments;
    @Inject
    private Clock clock;

    /** Somebody holds an office, or none any more. */
    void hold(PartyMember member, Office office) {
        boolean before = member.office() != Office.NONE;
        member.hold(office);
        if (office != Office.NONE && !before) {
            Branch branch = branches.get(member.branchId());
            LocalDate last = figures.term(branch.termYears(), branch.areaId()).lastDay(branch.electedOn());
            appointments.give(member.areaId(), member.personId(), Role.PARTY_ORGANISATION_MEMBER, LocalDate.now(clock), last,
                    member.dossier());
        } else if (office == Office.NONE && before) {
            leave(member, LocalDate.now(clock));
        }
    }

    /** An office that somebody held ends with the line of the roll. */
    void leave(PartyMember member, LocalDate on) {
        appointments.end(member.areaId(), member.personId(), Role.PARTY_ORGANISATION_MEMBER, on, member.dossier());
    }

    /** With an election all offices are filled anew. */
    void elected(@Observes BranchElected branch) {
        empty(branch.branchId());
    }

    /** A branch that is no more is led by nobody. */
    void ended(@Observes BranchEnded branch) {
        empty(branch.branchId());
    }

    private void empty(long branchId) {
        members.officers(List.of(branchId)).forEach(member -> hold(member, Office.NONE));
    }
}
