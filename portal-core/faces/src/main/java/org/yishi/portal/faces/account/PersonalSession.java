package org.yishi.portal.faces.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.yishi.portal.people.Login.SignedIn;

/** The session of somebody who logged in. */
@RequestScoped
public class PersonalSession {

    static final String SIGNED_IN = SignedIn.class.getName();

    @Inject
    private HttpServletRequest request;

    /** A new id, so that a session which somebody else planted is worth nothing; and nothing of whoever was here before. */
    void begin(SignedIn signedIn) {
        if (request.getSession().getAttribute(SIGNED_IN) == null) {
            request.changeSessionId();
        } else {
            request.getSession().invalidate();
        }
        request.getSession().setAttribute(SIGNED_IN, signedIn);
    }

    /** The same person goes on, after choosing a password. */
    void goOn(SignedIn signedIn) {
        request.changeSessionId();
        request.getSession().setAttribute(SIGNED_IN, signedIn);
    }
}
