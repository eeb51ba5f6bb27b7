package org.yishi.neighborhood.founding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.committee.OwnersCommittees;
import org.yishi.neighborhood.paper.Scan;
import org.yishi.neighborhood.paper.Typed;
import org.yishi.neighborhood.petition.Petition;
import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.Petitions;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.rule.owners.FirstMeetingRule;
import org.yishi.portal.setting.Settings;

/** Founding an owners' assembly, from the condition to the preparatory group. */
@ApplicationScoped
public class Foundings {

    @Inject
    private FoundingRepository repository;
    @Inject
    private Conditions conditions;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Petitions petitions;
    @Inject
    private Documents documents;
    @Inject
    private Cases cases;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** The condition is met, by the register. @param contractEnd null if it is not known */
    @Guarded("neighborhood.leadFounding")
    public long begin(@In long areaId, LocalDate contractEnd) {
        if (isRunning(areaId) || committees.inForce(areaId).isPresent()) {
            throw new Refusal("neighborhood.founding.refusal.running");
        }
        return begun(areaId, contractEnd, current.get().personId());
    }

    /** Twenty owners have signed that it is due, and nobody had begun it: the portal does, by the register. */
    @Guarded("neighborhood.joinUp")
    public void demanded(@In long areaId, long petitionId) {
        if (isDue(areaId)) {
            act.fact("founding", begun(areaId, null, 0));
        } else {
            act.on("neighborhood/petition/" + petitionId).fact("begunAlready", true);
        }
    }

    private boolean isRunning(long areaId) {
        return repository.of(List.of(areaId)).stream().anyMatch(one -> one.endedOn() == null);
    }

    private long begun(long areaId, LocalDate contractEnd, long by) {
        FirstMeetingRule.Delivery so = conditions.delivery(areaId, contractEnd);
        LocalDate today = today();
        Founding founding = repository.add(Founding.begun(areaId, so, conditions.check(so), by, today));
        act.on(founding.dossier()).fact("reasons", founding.condition().reasons());
        cases.begin(FoundingProcedure.declared(), areaId, founding.dossier(), "首次业主大会筹备", Map.of(), today);
        cases.enter(founding.dossier(), StageEntry.of("CONDITION_MET", today, Outcome.DONE).fact("reasons", founding.condition().reasons()));
        return founding.id();
    }

    /** The developer reports with area list, owners' roll, plans and rooms; where he does not, twenty owners do. @param papers its file */
    @Guarded("neighborhood.leadFounding")
    public void report(@Of(Founding.class) long id, Founding.Reporter who, LocalDate on, Scan papers) {
        Founding founding = repository.get(id);
        if (who == Founding.Reporter.OWNERS && petitions.of(founding.areaId()).stream().noneMatch(one -> isFor(one, founding))) {
            throw new Refusal("neighborhood.founding.refusal.owners").at("reporter").by(PetitionKind.FOUNDING.source());
        }
        founding.report(who);
        documents.keep(founding.areaId(), founding.dossier(), Privacy.OFFICE, papers.required("file").name(), papers.content());
        cases.enter(founding.dossier(), StageEntry.of("REPORTED", Typed.past(on, today(), "on"), Outcome.DONE).fact("reporter", who));
    }

    /** Twenty owners signed for this founding, or for one to begin. */
    private static boolean isFor(Petition petition, Founding founding) {
        return petition.kind() == PetitionKind.FOUNDING && petition.stage() == Petition.Stage.REACHED && (petition.aboutId() == founding.id()
                || petition.aboutId() == Founding.NOT_BEGUN && !petition.reachedOn().isBefore(founding.begunOn()));
    }

    /** The street checked what was reported. @param refusedWhy empty where it is enough */
    @Guarded("neighborhood.checkFounding")
    public void check(@Of(Founding.class) long id, LocalDate on, String refusedWhy) {
        Founding founding = repository.get(id);
        String why = Typed.orEmpty(refusedWhy, 500, "why");
        if (why.isEmpty()) {
            founding.check();
            cases.enter(founding.dossier(), StageEntry.of("CHECKED", Typed.past(on, today(), "on"), Outcome.DONE));
        } else {
            founding.sendBack();
            cases.enter(founding.dossier(), StageEntry.of("CHECKED", Typed.past(on, today(), "on"), Outcome.FAILED));
            cases.back(founding.dossier(), "REPORTED", why);
            act.fact("sentBack", true);
        }
    }

    /** The group could not finish in six months, or there is another reason to end it. */
    @Guarded("neighborhood.checkFounding")
    public void dissolve(@Of(Founding.class) long id, String why) {
        Founding founding = repository.get(id);
        founding.dissolve(why, today());
        cases.enter(founding.dossier(), StageEntry.of("DISSOLVED", today(), Outcome.DONE).fact("reason", founding.endedWhy()));
    }

    /** The register says that a first meeting has to be prepared, and nobody has begun. */
    @Open("totals of the register are public (domain 1.3)")
    public boolean isDue(long areaId) {
        return !isRunning(areaId) && committees.latest(areaId).isEmpty() && conditions.isMet(areaId);
    }

    @Open("how an assembly comes into being is public (domain 5.2)")
    public Optional<Founding> latest(long areaId) {
        return repository.of(List.of(areaId)).stream().findFirst();
    }

    /** By area, those that are not over. */
    @Open("the same")
    public Map<Long, Founding> running(List<Long> areaIds) {
        return repository.of(areaIds).stream().filter(one -> one.endedOn() == null)
                .collect(Collectors.toMap(Founding::areaId, one -> one, (newer, older) -> newer));
    }

    @Open("the same")
    public Founding read(long id) {
        return repository.get(id);
    }

    /** By when the drafts have to be posted again after a meeting that failed; null where nothing has to be. */
    @Open("the same")
    public LocalDate reviseUntil(Founding founding) {
        return founding.stage() == Founding.Stage.PREPARING
                ? founding.reviseUntil(settings.number(FoundingDeclaration.REVISE_MONTHS, founding.areaId())) : null;
    }

    @Open("the members of the group are posted")
    public List<GroupMember> group(long id) {
        return repository.group(id);
    }

    /** All editions, the newest of each kind first. */
    @Open("drafts are posted")
    public List<Draft> drafts(long id) {
        return repository.drafts(id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
