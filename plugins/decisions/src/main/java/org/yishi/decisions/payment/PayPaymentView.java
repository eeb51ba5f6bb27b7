package org.yishi.decisions.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.yishi.decisions.contract.Contract;
import org.yishi.decisions.contract.Contracts;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterWorkView;
import org.yishi.decisions.matter.Yuan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Money was paid. */
@Named("decisionsPayPayment")
@RequestScoped
public class PayPaymentView extends MatterWorkView {

    @Inject
    private Payments payments;
    @Inject
    private Contracts contracts;
    @Inject
    private Clock clock;

    private long contract;
    private String purpose;
    private String amount;
    private LocalDate paidOn;

    @Override
    protected void fill(Matter known) {
        paidOn = LocalDate.now(clock);
    }

    public List<Contract> getSigned() {
        return contracts.of(getId());
    }

    public String amountOf(Contract one) {
        return Yuan.text(one.amountCents());
    }

    public String pay() {
        payments.pay(getId(), contract, new Payment.Words(purpose, Yuan.positive(amount, "amount"), paidOn, null));
        return done("decisions.payment.pay.done");
    }

    public long getContract() {
        return contract;
    }

    public void setContract(long contract) {
        this.contract = contract;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }
}
