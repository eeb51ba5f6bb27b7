package org.yishi.portal.faces.account;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.area.AreaKind;
import org.yishi.portal.page.Said;
import org.yishi.portal.people.FirstAdministrator;

/** Whoever holds the one-time link from the console becomes the first administrator. */
@Named("portalFirstAccount")
@RequestScoped
public class FirstAccountView extends NewPasswordFields {

    @Inject
    private FirstAdministrator first;
    @Inject
    private PersonalSession session;
    @Inject
    private Said said;

    private String token;
    private AreaKind areaKind = AreaKind.CITY;
    private String areaName;
    private String name;
    private String loginName;

    public void load() {
        first.open(token);
    }

    public String enter() throws Exception {
        session.begin(first.setUp(token, areaKind, areaName, name, loginName, typed(), typedAgain()));
        said.done("portal.account.first.done");
        return "/portal/me?faces-redirect=true";
    }

    public boolean isAreaNeeded() {
        return first.needsArea();
    }

    /** What the widest area of a portal may be. */
    public List<AreaKind> getKinds() {
        return List.of(AreaKind.CITY, AreaKind.COUNTY, AreaKind.STREET, AreaKind.COMMUNITY, AreaKind.VILLAGE);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public AreaKind getAreaKind() {
        return areaKind;
    }

    public void setAreaKind(AreaKind areaKind) {
        this.areaKind = areaKind;
    }

    public String getAreaName() {
        return areaName;
    }

    public void setAreaName(String areaName) {
        this.areaName = areaName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(String loginName) {
        this.loginName = loginName;
    }
}
