package org.yishi.portal.message.internal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;

import org.yishi.portal.message.SmsChannel;

/** The way to send short messages that the operator chose. */
@ApplicationScoped
public class SmsChannels {

    static final String CHOSEN = "portal.sms";

    @Inject
    @Any
    private Instance<SmsChannel> channels;
    @Inject
    private Config config;

    /** Empty where none was chosen, or the chosen one is not there. */
    Optional<SmsChannel> chosen() {
        return config.getOptionalValue(CHOSEN, String.class)
                .flatMap(name -> channels.stream().filter(channel -> channel.name().equals(name)).findFirst());
    }

    boolean isThere() {
        return chosen().isPresent();
    }
}
