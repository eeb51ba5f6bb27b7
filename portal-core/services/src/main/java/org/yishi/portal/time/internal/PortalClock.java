package org.yishi.portal.time.internal;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The one clock of the portal. Days and deadlines are those of China, wherever the server stands. */
@Dependent
public class PortalClock {

    public static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");

    @Produces
    public Clock clock() {
        return Clock.system(PLACE);
    }
}
