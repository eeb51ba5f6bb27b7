package org.yishi.decisions.contract;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterWorkView;
import org.yishi.decisions.matter.Upload;
import org.yishi.decisions.matter.Yuan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** A contract was signed. */
@Named("decisionsSignContract")
@RequestScoped
public class SignContractView extends MatterWorkView {

    @Inject
    private Contracts contracts;
    @Inject
    private Clock clock;

    private String supplier;
    private String purpose;
    private String procurement;
    private String amount;
    private LocalDate signedOn;
    private Part file;

    @Override
    protected void fill(Matter known) {
        signedOn = LocalDate.now(clock);
    }

    public String sign() {
        contracts.sign(getId(), new Contract.Words(supplier, purpose, procurement, Yuan.positive(amount, "amount"), signedOn, null),
                Upload.of(file));
        return done("decisions.contract.sign.done");
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getProcurement() {
        return procurement;
    }

    public void setProcurement(String procurement) {
        this.procurement = procurement;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
