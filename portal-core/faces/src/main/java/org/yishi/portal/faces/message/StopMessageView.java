package org.yishi.portal.faces.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.message.Unsubscriptions;
import org.yishi.portal.page.Said;

/** The page behind the link in a mail: one button, no login. */
@Named("portalStopMessage")
@RequestScoped
public class StopMessageView {

    @Inject
    private Unsubscriptions unsubscriptions;
    @Inject
    private Said said;

    private String t;
    private boolean done;

    public String stop() {
        if (!unsubscriptions.leave(t)) {
            throw new NotFound("link to turn mails off");
        }
        done = true;
        said.done("portal.message.stop.done");
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
