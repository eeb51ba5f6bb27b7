package org.yishi.portal.faces.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.Said;
import org.yishi.portal.people.Accounts;

/** A resident who is in the register opens an account alone. */
@Named("portalClaimAccount")
@RequestScoped
public class ClaimAccountView extends NewPasswordFields {

    @Inject
    private Accounts accounts;
    @Inject
    private PersonalSession session;
    @Inject
    private ClientAddress address;
    @Inject
    private Said said;

    private String name;
    private String phone;
    private String idNumberTail;

    public String enter() {
        session.begin(accounts.claim(name, phone, idNumberTail, typed(), typedAgain(), address.get()));
        said.done("portal.account.claim.done");
        return "/portal/me?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getIdNumberTail() {
        return idNumberTail;
    }

    public void setIdNumberTail(String idNumberTail) {
        this.idNumberTail = idNumberTail;
    }
}
