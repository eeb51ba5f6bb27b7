package org.yishi.portal.faces.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.people.Accounts;
import org.yishi.portal.people.LoginSlip;
import org.yishi.portal.people.People;

/** A one-time code for somebody's first login; shown in the answer to the form and never again. */
@Named("portalCode")
@RequestScoped
public class CodeView extends AreaPage {

    @Inject
    private Accounts accounts;
    @Inject
    private People people;

    private long person;
    private String loginName;
    private LoginSlip slip;

    public void handOut() {
        slip = accounts.handOutCode(getArea(), person, loginName);
    }

    public String getName() {
        return people.publicName(person);
    }

    public LoginSlip getSlip() {
        return slip;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(String loginName) {
        this.loginName = loginName;
    }
}
