package org.yishi.bylaws.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Giving a version up. */
@Named("bylawsWithdrawVersion")
@RequestScoped
public class WithdrawVersionView extends VersionWorkView {

    @Inject
    private Motions motions;

    private String why;

    public String withdraw() {
        motions.withdraw(getId(), why);
        return done("bylaws.version.withdraw.done");
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
