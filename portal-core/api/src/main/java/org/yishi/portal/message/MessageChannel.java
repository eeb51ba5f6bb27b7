package org.yishi.portal.message;

/** The ways by which a message reaches somebody. */
public enum MessageChannel {
    /** The inbox inside the portal (站内消息). */
    PORTAL,
    /** Mail (邮件), to an address that its owner confirmed. */
    MAIL,
    /** Short message (短信), to the telephone number of the account. */
    SMS
}
