package org.yishi.portal.meeting.internal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.internal.KeyedHash;
import org.yishi.portal.setting.Settings;

/**
 * The code on the screen of the hall by which one signs in: it changes all the time and soon ends, so that it is of no use at home
 * tomorrow. Who is sent a photo of it within those minutes could use it; the roll keeper in the hall is the one to notice. It is short
 * enough to be typed: 40 bits of a keyed hash, in letters that are not taken for one another (Crockford's base 32: no I, L, O or U).
 */
@ApplicationScoped
public class HallCodes {

    static final String MINUTES = "portal.meeting.codeMinutes";

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int BITS = 5;

    @Inject
    private KeyedHash hash;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Eight letters and digits. */
    public String now(MeetingEntity meeting) {
        return code(meeting, step());
    }

    void require(MeetingEntity meeting, String shown) {
        long latest = step();
        long earliest = latest - Duration.ofMinutes(settings.number(MINUTES, meeting.areaId())).dividedBy(STEP);
        byte[] typed = bytes(typed(shown));
        boolean known = false;
        for (long at = latest; at >= earliest; at--) {
            known |= MessageDigest.isEqual(bytes(code(meeting, at)), typed);
        }
        if (!known) {
            throw new Refusal("portal.meeting.refusal.code").at("code");
        }
    }

    private String code(MeetingEntity meeting, long at) {
        return letters(hash.of("hall-code", meeting.id() + "|" + meeting.noticeRound() + "|" + at));
    }

    static String letters(String hash) {
        BigInteger number = new BigInteger(hash, 16);
        return IntStream.range(0, LENGTH).mapToObj(i -> LETTERS.charAt(number.shiftRight(i * BITS).intValue() & LETTERS.length() - 1))
                .map(String::valueOf).collect(Collectors.joining());
    }

    /** Small letters, blanks, strokes and what looks alike are forgiven. */
    static String typed(String text) {
        return text == null ? "" : text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private long step() {
        return Instant.now(clock).getEpochSecond() / STEP.toSeconds();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
