package org.yishi.portal.message.internal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;

/** The mail server of this portal as the operator's settings name it. */
@ApplicationScoped
public class MailServers {

    @Inject
    private Config config;

    /** Empty where the operator named none: then nothing is mailed, and what would have been waits. */
    Optional<MailServer> current() {
        return MailServer.of(config);
    }
}
