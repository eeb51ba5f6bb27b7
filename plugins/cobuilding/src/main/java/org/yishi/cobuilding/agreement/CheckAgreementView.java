package org.yishi.cobuilding.agreement;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.promise.Promise;

/** The check of a text before it is signed. */
@Named("cobuildingCheckAgreement")
@RequestScoped
public class CheckAgreementView extends WorkView {

    @Inject
    private Agreements agreements;
    @Inject
    private Signings signings;
    @Inject
    private Checkers checkers;

    private Agreement agreement;
    private String bank = "";

    @Override
    protected long areaOf(long record) {
        return agreements.read(record).areaId();
    }

    @Override
    protected void fill() {
        requires("check");
        agreement = agreements.work(getId());
        if (agreement.state() == AgreementState.LEGAL_CHECK && agreement.terms().cents() > 0) {
            bank = agreements.bank(getId());
        }
    }

    /** Where the money is paid to, for whoever checks it; empty where there is none. */
    public String getBank() {
        return bank;
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public boolean isCalled() {
        return checkers.isCalled(agreement);
    }

    public List<Promise> promised(boolean byUnit) {
        return agreements.promises(getId()).stream().filter(one -> one.isByUnit() == byUnit).toList();
    }

    public String pass() {
        signings.pass(getId(), new LegalCheckRule.Answers(ticked("noLevy"), ticked("noFee"), ticked("noAdvertising"), ticked("noWorkItem"),
                text("admission")), today());
        return done("/cobuilding/agreement/manage?id=" + getId(), "cobuilding.agreement.check.passed");
    }

    public String sendBack() {
        signings.sendBack(getId(), text("why"));
        return done("/cobuilding/agreement/manage?id=" + getId(), "cobuilding.agreement.check.back");
    }
}
