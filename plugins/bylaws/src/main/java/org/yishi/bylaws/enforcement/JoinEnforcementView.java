package org.yishi.bylaws.enforcement;

import org.yishi.portal.page.Said;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The person concerned brings number and code from the sheet that was handed over. */
@Named("bylawsJoinEnforcement")
@RequestScoped
public class JoinEnforcementView {

    @Inject
    private Enforcements enforcements;
    @Inject
    private Said said;

    private String number;
    private String code;

    public String join() {
        long id = enforcements.join(number, code);
        said.done("bylaws.enforcement.join.done");
        return "/bylaws/enforcement/show?faces-redirect=true&id=" + id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
