package org.yishi.decisions.contract;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.decisions.change.Change;
import org.yishi.decisions.change.ChangeLimitRule;
import org.yishi.decisions.change.ChangeRepository;
import org.yishi.decisions.matter.Law;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Paper;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.step.StepRepository;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The contracts by which matters are carried out. */
@ApplicationScoped
public class Contracts {

    @Inject
    private ContractRepository repository;
    @Inject
    private MatterRepository matters;
    @Inject
    private StepRepository steps;
    @Inject
    private ChangeRepository changes;
    @Inject
    private Documents documents;
    @Inject
    private Cases cases;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @param paper the scan of the contract, which the office keeps; may be empty */
    @Guarded("decisions.implement")
    public void sign(@Of(Matter.class) long id, Contract.Words words, Paper paper) {
        Matter matter = matters.get(id);
        matter.requireWork();
        boolean ahead = isAhead(matter, words.signedOn());
        requireWithinBudget(matter, words.amountCents());
        Long scan = paper.isThere() ? documents.keep(matter.areaId(), matter.dossier(), Privacy.OFFICE, paper.name(), paper.content()).id()
                : null;
        Contract contract = repository.add(Contract.signed(matter.areaId(), id, words.with(scan), ahead,
                current.get().personId(), LocalDate.now(clock), Instant.now(clock)));
        act.fact("contract", contract.id()).fact("amount", contract.amountCents()).fact("signedOn", contract.signedOn());
    }

    /**
     * Nothing is signed before the resolution has been disclosed for its days; in danger not before the street has consented.
     *
     * @return whether it was signed before the decision, for danger
     */
    private boolean isAhead(Matter matter, LocalDate signedOn) {
        SigningRule rule = new SigningRule(rounds(matter.id()));
        if (signedOn == null || rule.allows(signedOn)) {
            return false;
        }
        LocalDate consented = matter.isEmergency() ? matter.emergency().consentedOn() : null;
        if (consented == null) {
            throw new Refusal("decisions.refusal.signedBeforeDisclosed", rule.rightFrom(signedOn).orElseThrow()).at("signedOn").by(Law.DISCLOSURE);
        }
        if (signedOn.isBefore(consented)) {
            throw new Refusal("decisions.refusal.signedBeforeConsent", consented).at("signedOn").by(Law.CHAIN);
        }
        return true;
    }

    private List<SigningRule.Round> rounds(long matterId) {
        Map<Integer, LocalDate> ended = changes.of(matterId).stream().filter(Change::isBeyondLimit)
                .collect(Collectors.toMap(Change::round, change -> LocalDate.ofInstant(change.recordedAt(), clock.getZone()), (one, other) -> one));
        return steps.of(matterId).stream().filter(step -> step.stage() == Stage.DISCLOSE_RESOLUTION && step.isDone())
                .map(step -> new SigningRule.Round(step.heldOn(), ended.get(step.round()))).toList();
    }

    /** More than the budget and what may change without a vote cannot be signed away. */
    private void requireWithinBudget(Matter matter, long amountCents) {
        if (matter.budgetCents() == null) {
            return;
        }
        int percent = Integer.parseInt(cases.view(matter.dossier()).parameters().get("decisions.changeMaxPercent"));
        long over = repository.sum(matter.id()) + amountCents - matter.budgetCents();
        if (over > 0 && !new ChangeLimitRule(percent).allows(matter.budgetCents(), over)) {
            throw new Refusal("decisions.refusal.contractBeyondBudget", percent).at("amount").by(Law.CHAIN);
        }
    }

    @Open("contracts of a decision are public (domain 3.3: progress, money)")
    public List<Contract> of(long matterId) {
        return repository.of(matterId);
    }

    /** What the suppliers of this matter got in the years of its contracts, over all matters of the area. */
    @Open("sums for a supplier and a year are shown to everybody (domain 3.9)")
    public List<SupplierYear> suppliers(Matter matter) {
        List<Contract> own = repository.of(matter.id());
        if (own.isEmpty()) {
            return List.of();
        }
        Set<String> keys = own.stream().map(Contract::supplierKey).collect(Collectors.toSet());
        int first = own.get(0).signedOn().getYear();
        int last = own.get(own.size() - 1).signedOn().getYear();
        long threshold = settings.number("decisions.projectThreshold", matter.areaId()) * 100L;
        return repository.withSuppliers(matter.areaId(), keys, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)).stream()
                .collect(Collectors.groupingBy(contract -> contract.supplierKey() + "|" + contract.signedOn().getYear())).values().stream()
                .map(all -> sum(all, threshold)).sorted(Comparator.comparing(SupplierYear::supplier).thenComparing(SupplierYear::year))
                .toList();
    }

    private static SupplierYear sum(List<Contract> all, long threshold) {
        return new SupplierYear(all.get(0).supplier(), all.get(0).signedOn().getYear(), all.size(),
                all.stream().mapToLong(Contract::amountCents).sum(), all.stream().mapToLong(Contract::amountCents).max().orElse(0),
                all.stream().map(Contract::matterId).distinct().toList(), threshold);
    }
}
