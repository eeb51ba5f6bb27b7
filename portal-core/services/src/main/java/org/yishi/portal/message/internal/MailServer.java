package org.yishi.portal.message.internal;

import java.net.URI;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.microprofile.config.Config;

/**
 * The operator's mail server.
 *
 * @param security {@code starttls} (needed, not only offered), {@code tls} from the first byte, or {@code none} on the same machine
 * @param user     empty where the server asks for none
 * @param from     address of the sender
 * @param name     by which the portal introduces itself, and under which it names its messages
 */
record MailServer(String host, int port, String security, String user, String password, String from, String name) {

    /** Longer than a healthy server takes, and all of them together much shorter than a lease. */
    private static final String TIMEOUT = "20000";

    static Optional<MailServer> of(Config config) {
        return config.getOptionalValue("portal.mail.host", String.class).map(host -> {
            String security = config.getOptionalValue("portal.mail.security", String.class).orElse("starttls");
            String name = host(config.getOptionalValue("portal.base.url", String.class).orElse("http://localhost"));
            return new MailServer(host, config.getOptionalValue("portal.mail.port", Integer.class).orElse(security.equals("tls") ? 465 : 587),
                    security, config.getOptionalValue("portal.mail.user", String.class).orElse(""),
                    config.getOptionalValue("portal.mail.password", String.class).orElse(""),
                    config.getOptionalValue("portal.mail.from", String.class).orElse("yishi@" + name), name);
        });
    }

    private static String host(String url) {
        String host = URI.create(url).getHost();
        return host == null ? "localhost" : host;
    }

    Properties properties() {
        Properties mail = new Properties();
        mail.setProperty("mail.transport.protocol", "smtp");
        mail.setProperty("mail.smtp.host", host);
        mail.setProperty("mail.smtp.port", Integer.toString(port));
        mail.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        mail.setProperty("mail.smtp.starttls.enable", Boolean.toString(security.equals("starttls")));
        mail.setProperty("mail.smtp.starttls.required", Boolean.toString(security.equals("starttls")));
        mail.setProperty("mail.smtp.ssl.enable", Boolean.toString(security.equals("tls")));
        mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        mail.setProperty("mail.smtp.localhost", name);
        mail.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        mail.setProperty("mail.smtp.timeout", TIMEOUT);
        mail.setProperty("mail.smtp.writetimeout", TIMEOUT);
        mail.setProperty("mail.smtp.allow8bitmime", "false");
        mail.setProperty("mail.mime.charset", "UTF-8");
        return mail;
    }

    /** Never the password, lest it reach a log. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
