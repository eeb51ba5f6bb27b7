package org.yishi.portal.faces.account;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.faces.look.LocalPath;
import org.yishi.portal.people.Login;

/** The login, and back to where one wanted to go. */
@Named("portalLogin")
@RequestScoped
public class LoginView {

    private static final String ME = "/portal/me";

    @Inject
    private Login login;
    @Inject
    private PersonalSession session;
    @Inject
    private ClientAddress address;
    @Inject
    private CurrentActor actor;

    private String then;
    private String who;
    private String password;

    public void load() throws IOException {
        if (!actor.get().isVisitor()) {
            goOn();
        }
    }

    public void enter() throws IOException {
        session.begin(login.logIn(who, password, address.get()));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        KnownMark.set((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
        goOn();
    }

    private void goOn() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + (isBack() ? then : ME));
    }

    private boolean isBack() {
        return LocalPath.isLocal(then) && !then.startsWith("/portal/login");
    }

    /** Whether somebody wanted to do something and was asked to log in first. */
    public boolean isOnTheWay() {
        return isBack() && !then.equals(ME);
    }

    public String getThen() {
        return then;
    }

    public void setThen(String then) {
        this.then = then;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    /** Never sent back. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
