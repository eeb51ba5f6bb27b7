package org.yishi.portal.procedure.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.plugin.internal.Tidings;
import org.yishi.portal.procedure.CaseReturned;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.StageEntered;
import org.yishi.portal.procedure.StageEntry;

/** The cases, always acted upon within a plugin's guarded act: without one the act that is told of here is missing. */
@ApplicationScoped
public class CaseBook implements Cases {

    @Inject
    private CaseRepository repository;
    @Inject
    private CaseFiles files;
    @Inject
    private KnownProcedures procedures;
    @Inject
    private FrozenParameters parameters;
    @Inject
    private RolesThen roles;
    @Inject
    private FaultWords words;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;
    @Inject
    private Tidings tidings;

    @Override
    public CaseView begin(Procedure procedure, long areaId, String dossier, String title, Map<String, String> given, LocalDate heldOn) {
        procedures.get(procedure.name());
        if (heldOn == null || heldOn.isAfter(today())) {
            throw new Refusal("portal.procedure.refusal.begin.day").at("heldOn");
        }
        if (repository.isBegun(dossier)) {
            throw new Refusal("portal.procedure.refusal.begin.twice");
        }
        Map<String, String> figures = parameters.ofCase(areaId, procedure.settings(), given);
        repository.add(CaseEntity.begun(procedure.name(), areaId, dossier, title, figures, heldOn, clock.instant(), by()));
        act.fact("procedure", procedure.name()).fact("begunOn", heldOn);
        return view(dossier);
    }

    @Override
    public CaseView enter(String dossier, StageEntry entry) {
        CaseFile file = files.locked(dossier);
        Set<String> fulfilled = new HashSet<>(files.fulfilled(file).apply(entry.stage()));
        fulfilled.addAll(entry.fulfilled());
        file.entryRule(today()).against(entry, roles.of(current.get(), file.entity().areaId(), entry.heldOn()), fulfilled)
                .ifPresent(fault -> {
                    throw words.refusal(file.procedure(), entry.stage(), fault);
                });
        Instant now = clock.instant();
        long lag = ChronoUnit.DAYS.between(entry.heldOn(), today());
        boolean late = lag > Long.parseLong(file.deadlines().figures().get(FrozenParameters.MAX_LAG));
        add(file, new Step(file.steps() + 1, Step.Kind.ENTERED, entry.stage(), entry.outcome(), entry.heldOn(), now, late,
                entry.fromPaper(), entry.facts(), null), fulfilled);
        act.fact("stage", entry.stage()).fact("outcome", entry.outcome()).fact("heldOn", entry.heldOn());
        if (late) {
            act.fact("late", lag);
        }
        tidings.tell(new StageEntered(dossier, file.entity().areaId(), file.procedure().name(), entry.stage(), entry.outcome(), entry.heldOn()));
        return settled(file);
    }

    @Override
    public CaseView back(String dossier, String stage, String reason) {
        CaseFile file = files.locked(dossier);
        new ReturnRule(file.procedure(), file.course()).against(stage, reason).ifPresent(fault -> {
            throw words.refusal(file.procedure(), stage, fault);
        });
        add(file, new Step(file.steps() + 1, Step.Kind.RETURNED, stage, null, today(), clock.instant(), false, false, Map.of(), reason.strip()),
                Set.of());
        act.fact("backTo", stage).fact("round", file.course().round() + 1);
        tidings.tell(new CaseReturned(dossier, file.entity().areaId(), file.procedure().name(), stage, reason.strip()));
        return settled(file);
    }

    @Override
    public CaseView amend(String dossier, String stage, Map<String, String> facts, String reason) {
        CaseFile file = files.locked(dossier);
        if (file.course().visit(stage).isEmpty()) {
            throw new IllegalArgumentException(stage + " did not take place in " + dossier);
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal("portal.procedure.refusal.amend.reason").at("reason");
        }
        add(file, new Step(file.steps() + 1, Step.Kind.AMENDED, stage, null, today(), clock.instant(), false, false, new TreeMap<>(facts),
                reason.strip()), Set.of());
        act.fact("amended", stage);
        return settled(file);
    }

    @Override
    public long hold(String dossier, String reason, LocalDate until) {
        CaseFile file = files.locked(dossier);
        long id = repository.add(HoldEntity.placed(file.entity().id(), reason, today(), until, clock.instant(), by())).id();
        act.fact("hold", id).fact("until", until == null ? "" : until);
        return id;
    }

    @Override
    public void release(String dossier, long hold, String reason) {
        CaseFile file = files.locked(dossier);
        repository.holds(List.of(file.entity().id())).stream().filter(entity -> entity.id() == hold).findFirst()
                .orElseThrow(() -> new NotFound("hold " + hold)).release(reason, today(), by());
        act.fact("released", hold);
    }

    @Override
    public CaseView view(String dossier) {
        CaseView view = views(List.of(dossier)).get(dossier);
        if (view == null) {
            throw new NotFound("case " + dossier);
        }
        return view;
    }

    @Override
    public Map<String, CaseView> views(Collection<String> dossiers) {
        return files.of(dossiers).stream().map(files::view).collect(Collectors.toMap(CaseView::dossier, Function.identity()));
    }

    private void add(CaseFile file, Step step, Set<String> fulfilled) {
        repository.add(StepEntity.taken(file.entity().id(), file.course().round(), step, fulfilled, by()));
    }

    private CaseView settled(CaseFile before) {
        CaseView after = view(before.entity().dossier());
        before.entity().over(after.over());
        return after;
    }

    private String by() {
        return current.get().pseudonym();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
