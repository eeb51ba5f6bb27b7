package org.yishi.bylaws.adoption;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The adopted text is signed and handed in to the street. */
@Named("bylawsSignAdoption")
@RequestScoped
public class SignAdoptionView extends VersionWorkView {

    @Inject
    private Adoptions adoptions;
    @Inject
    private Clock clock;

    private String filedWith;
    private Integer women;
    private LocalDate signedOn;

    @Override
    protected void fill(BylawVersion known) {
        signedOn = LocalDate.now(clock);
    }

    public String sign() {
        adoptions.sign(getId(), filedWith, women, signedOn == null ? LocalDate.now(clock) : signedOn);
        return done("bylaws.adoption.sign.done");
    }

    public String getFiledWith() {
        return filedWith;
    }

    public void setFiledWith(String filedWith) {
        this.filedWith = filedWith;
    }

    public Integer getWomen() {
        return women;
    }

    public void setWomen(Integer women) {
        this.women = women;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
