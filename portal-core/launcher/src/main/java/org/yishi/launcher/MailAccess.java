package org.yishi.launcher;

/**
 * The operator's mail server.
 *
 * @param security {@code starttls}, {@code tls} or {@code none}
 * @param user     empty where the server asks for none
 * @param from     sender, empty for the usual one
 */
public record MailAccess(String host, int port, String security, String user, String password, String from) {

    /** Never the password, lest it reach a log. */
    @Override
    public String toString() {
        return "MailAccess[" + host + ":" + port + "]";
    }
}
