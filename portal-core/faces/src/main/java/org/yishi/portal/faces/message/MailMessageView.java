package org.yishi.portal.faces.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.message.MailAddresses;
import org.yishi.portal.message.MessageWishes;
import org.yishi.portal.page.Said;

/** My mail address: typed, confirmed by a code, given up. */
@Named("portalMailMessage")
@RequestScoped
public class MailMessageView {

    private static final String HERE = "/portal/message/mail?faces-redirect=true";

    @Inject
    private MailAddresses addresses;
    @Inject
    private MessageWishes wishes;
    @Inject
    private Said said;

    private String present;
    private String waiting;
    private String address;
    private String code;

    public String propose() {
        addresses.propose(address);
        said.done("portal.message.mail.sent");
        return HERE;
    }

    public String confirm() {
        if (!addresses.confirm(code)) {
            throw new Refusal("portal.message.refusal.code").at("code");
        }
        said.done("portal.message.mail.confirmed");
        return "/portal/message/settings?faces-redirect=true";
    }

    public String giveUp() {
        addresses.giveUp();
        said.done("portal.message.mail.givenUp");
        return HERE;
    }

    /** Empty where there is none. */
    public String getPresent() {
        if (present == null) {
            present = wishes.mine().mail();
        }
        return present;
    }

    /** The address to which a code was mailed, empty where none waits. */
    public String getWaiting() {
        if (waiting == null) {
            waiting = addresses.waiting();
        }
        return waiting;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
