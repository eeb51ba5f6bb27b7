package org.yishi.portal.faces.admin;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.message.MessageOffice;
import org.yishi.portal.message.MessageOffice.DeadLetter;
import org.yishi.portal.message.MessageOffice.Standing;
import org.yishi.portal.page.Said;

/** Whether messages leave the portal, what waits, and what was given up. */
@Named("portalMessagesAdmin")
@RequestScoped
public class MessagesAdminView {

    private static final String HERE = "/portal/admin/messages?faces-redirect=true";

    @Inject
    private MessageOffice office;
    @Inject
    private Said said;

    private int number = 1;
    private Standing standing;
    private List<DeadLetter> dead;

    public void load() {
        getStanding();
    }

    public String test() {
        office.test();
        said.done("portal.admin.messages.tested");
        return HERE;
    }

    public String sendAgain(long id) {
        office.sendAgain(id);
        said.done("portal.admin.messages.again");
        return HERE;
    }

    public String sendAllAgain() {
        said.done("portal.admin.messages.allAgain", office.sendAllAgain());
        return HERE;
    }

    public Standing getStanding() {
        if (standing == null) {
            standing = office.standing();
        }
        return standing;
    }

    public List<DeadLetter> getDead() {
        return isMore() ? found().subList(0, MessageOffice.PAGE) : found();
    }

    public boolean isMore() {
        return found().size() > MessageOffice.PAGE;
    }

    private List<DeadLetter> found() {
        if (dead == null) {
            dead = office.dead(number);
        }
        return dead;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
