package org.yishi.neighborhood.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchRepository;
import org.yishi.neighborhood.compound.Paper;
import org.yishi.neighborhood.compound.Words;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;

/** How the branch guides the founding of the owners' committee. It advises; what the owners decide is theirs (domain G9). */
@ApplicationScoped
public class Guidances {

    @Inject
    private GuidanceRepository repository;
    @Inject
    private BranchRepository branches;
    @Inject
    private Documents documents;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @param evidence what shows it; may be empty */
    @Guarded("neighborhood.leadBranch")
    public long give(@Of(Branch.class) long branchId, GuidanceStep step, String advice, LocalDate on, Paper evidence) {
        Branch branch = branches.get(branchId);
        branch.requireWork();
        Long kept = evidence.isThere()
                ? documents.keep(branch.areaId(), branch.dossier(), Privacy.OFFICE, evidence.name(), evidence.content()).id() : null;
        Guidance given = repository.add(Guidance.given(branch, step, advice, Words.past(on, clock, "givenOn"), kept));
        act.fact("step", step).fact("advice", given.id());
        return given.id();
    }

    @Guarded("neighborhood.leadBranch")
    public void answer(@Of(Guidance.class) long id, AdviceOutcome how, String why, LocalDate on) {
        Guidance guidance = repository.get(id);
        guidance.answer(how, why, Words.past(on, clock, "answeredOn"));
        act.fact("step", guidance.step()).fact("outcome", how);
    }

    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<Guidance> of(@Of(Branch.class) long branchId) {
        return repository.of(branchId);
    }
}
