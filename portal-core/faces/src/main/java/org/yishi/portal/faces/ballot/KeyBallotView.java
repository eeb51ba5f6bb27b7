package org.yishi.portal.faces.ballot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.ballot.BallotOffice;

/** The key to the envelopes in the hands of two tellers. What they type is kept nowhere. */
@Named("portalKeyBallot")
@RequestScoped
public class KeyBallotView extends BallotPage {

    @Inject
    private BallotOffice office;

    private BallotOffice.Standing standing;
    private String one;
    private String other;
    private String locked;

    @Override
    public void load() {
        super.load();
        isInPlace();
    }

    public void lock() {
        locked = office.lockKey(getId(), one, other);
    }

    public String restore() {
        office.restoreKey(getId(), locked, one, other);
        return done("manage", "portal.ballot.key.restored");
    }

    public boolean isInPlace() {
        if (standing == null) {
            standing = office.standing(getId());
        }
        return standing.key();
    }

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getLocked() {
        return locked;
    }

    public void setLocked(String locked) {
        this.locked = locked;
    }
}
