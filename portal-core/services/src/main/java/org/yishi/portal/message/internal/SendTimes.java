package org.yishi.portal.message.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.setting.Settings;

/** The hours of an area. */
@ApplicationScoped
public class SendTimes {

    static final String DIGEST = "portal.message.digestHour";
    static final String QUIET_FROM = "portal.message.quietFrom";
    static final String QUIET_TO = "portal.message.quietTo";

    @Inject
    private Settings settings;

    SendTimeRule in(long areaId) {
        return new SendTimeRule(settings.number(DIGEST, areaId), settings.number(QUIET_FROM, areaId), settings.number(QUIET_TO, areaId));
    }
}
