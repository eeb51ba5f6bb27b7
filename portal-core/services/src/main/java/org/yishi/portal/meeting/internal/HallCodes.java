package org.yishi.portal.meeting.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.internal.KeyedHash;
import org.yishi.portal.setting.Settings;

/**
 * The code on the screen of the hall by which one signs in: it changes all the time and soon ends, so that it is of no use at home
 * tomorrow. Who is sent a photo of it within those minutes could use it; the roll keeper in the hall is the one to notice.
 */
@ApplicationScoped
public class HallCodes {

    static final String MINUTES = "portal.meeting.codeMinutes";

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int LENGTH = 20;

    @Inject
    private KeyedHash hash;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    public String now(MeetingEntity meeting) {
        return code(meeting, step());
    }

    void require(MeetingEntity meeting, String shown) {
        long latest = step();
        long earliest = latest - Duration.ofMinutes(settings.number(MINUTES, meeting.areaId())).dividedBy(STEP);
        boolean known = false;
        for (long at = latest; at >= earliest; at--) {
            known |= MessageDigest.isEqual(bytes(code(meeting, at)), bytes(shown == null ? "" : shown));
        }
        if (!known) {
            throw new Refusal("portal.meeting.refusal.code");
        }
    }

    private String code(MeetingEntity meeting, long at) {
        return hash.of("hall-code", meeting.id() + "|" + meeting.noticeRound() + "|" + at).substring(0, LENGTH);
    }

    private long step() {
        return Instant.now(clock).getEpochSecond() / STEP.toSeconds();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
