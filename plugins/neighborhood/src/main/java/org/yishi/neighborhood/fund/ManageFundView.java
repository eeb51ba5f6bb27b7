package org.yishi.neighborhood.fund;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** The desk of the owners' money. */
@Named("neighborhoodManageFund")
@RequestScoped
public class ManageFundView extends SheetView {

    @Inject
    private Accounts accounts;
    @Inject
    private FundUses uses;
    @Inject
    private PublicDuties duties;
    @Inject
    private Audits audits;

    public List<Account> getAccounts() {
        return accounts.of(getArea());
    }

    public boolean isOpening() {
        return getAccounts().size() < AccountKind.values().length && may("keepAccounts");
    }

    public List<FundUse> getUses() {
        return uses.of(getArea()).stream().filter(one -> one.endedOn() == null).toList();
    }

    public List<PublicDuty> getDuties() {
        return duties.of(getArea()).stream().filter(duty -> duty.postedOn() == null).toList();
    }

    public boolean isOverdue(PublicDuty duty) {
        return duty.isOverdueOn(today());
    }

    public List<Audit> getAudits() {
        return audits.of(getArea()).stream().filter(one -> one.doneOn() == null).toList();
    }
}
