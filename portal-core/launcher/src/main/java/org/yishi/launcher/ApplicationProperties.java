package org.yishi.launcher;

import org.yishi.launcher.database.DatabaseAddress;
import org.yishi.launcher.server.RunningPortal;

/** What the application learns from the launcher, as system properties that MicroProfile Config reads. */
final class ApplicationProperties {

    private ApplicationProperties() {
    }

    static void set(Settings settings, DataFolder data, DatabaseAddress database) {
        System.setProperty("portal.db.url", database.url());
        System.setProperty("portal.db.user", database.user());
        System.setProperty("portal.db.password", database.password());
        System.setProperty("portal.data", data.path().toString());
        System.setProperty("portal.uploads.allowed", Boolean.toString(settings.uploads()));
        System.setProperty("portal.demo", Boolean.toString(settings.demo()));
        System.setProperty("portal.boot.report", RunningPortal.bootReport(data.resolve("run")).toString());
        System.setProperty("portal.base.url", settings.baseUrl());
        if (!settings.trustedProxies().isEmpty()) {
            System.setProperty("portal.trusted.proxies", settings.trustedProxies());
        }
        settings.mail().ifPresent(ApplicationProperties::mail);
        if (!settings.sms().isEmpty()) {
            System.setProperty("portal.sms", settings.sms());
        }
        System.setProperty("portal.port", Integer.toString(settings.port()));
        System.setProperty("portal.secret", data.secrets().get("portal-secret"));
    }

    private static void mail(MailAccess mail) {
        System.setProperty("portal.mail.host", mail.host());
        System.setProperty("portal.mail.port", Integer.toString(mail.port()));
        System.setProperty("portal.mail.security", mail.security());
        // an empty value counts as none
        System.setProperty("portal.mail.user", mail.user());
        System.setProperty("portal.mail.password", mail.password());
        System.setProperty("portal.mail.from", mail.from());
    }
}
