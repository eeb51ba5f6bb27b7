package org.yishi.portal.faces.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.Said;
import org.yishi.portal.people.Accounts;

/** Choosing a password of one's own. */
@Named("portalPasswordAccount")
@RequestScoped
public class PasswordAccountView extends NewPasswordFields {

    @Inject
    private Accounts accounts;
    @Inject
    private PersonalSession session;
    @Inject
    private Said said;

    private String present;

    public String enter() {
        session.goOn(accounts.changePassword(present, typed(), typedAgain()));
        said.done("portal.account.password.done");
        return "/portal/me?faces-redirect=true";
    }

    /** Whether this is the first login, with a code. */
    public boolean isFirst() {
        return accounts.isOpenedByCode();
    }

    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
