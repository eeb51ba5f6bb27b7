package org.yishi.portal.faces.message;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.message.Unsubscriptions;

/** The page behind the link in a mail: one button, no login. */
@Named("portalStopMessage")
@RequestScoped
public class StopMessageView {

    @Inject
    private Unsubscriptions unsubscriptions;
    @Inject
    private HttpServletRequest request;

    private String t;
    private boolean done;

    /** The form is there only where the link is good, and that is asked before Faces hands over the parameters of the page. */
    @PostConstruct
    void read() {
        t = request.getParameter("t");
    }

    public String stop() {
        if (!unsubscriptions.leave(t)) {
            throw new NotFound("link to turn mails off");
        }
        done = true;
        return null;
    }

    /** Empty where the link leads nowhere any more. */
    public String getWhat() {
        return unsubscriptions.what(t);
    }

    public boolean isDone() {
        return done;
    }

    public String getT() {
        return t;
    }

    public void setT(String t) {
        this.t = t;
    }
}
