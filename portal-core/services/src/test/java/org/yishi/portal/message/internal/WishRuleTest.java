package org.yishi.portal.message.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yishi.portal.message.MessageChannel.MAIL;
import static org.yishi.portal.message.MessageChannel.PORTAL;
import static org.yishi.portal.message.MessageChannel.SMS;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.message.MessageKind;

class WishRuleTest {

    private static final MessageKind NEWS = MessageKind.of("garden.news", Privacy.PUBLIC);
    private static final MessageKind LAW = NEWS.requiredBy("居民委员会组织法第二十六条");

    @Test
    void withoutAWordInboxAndMailButNoShortMessage() {
        assertThat(new WishRule(true, true, false, Map.of()).channels(NEWS)).containsExactlyInAnyOrder(PORTAL, MAIL);
        assertThat(new WishRule(false, true, false, Map.of()).channels(NEWS)).containsExactly(PORTAL);
    }

    @Test
    void everythingCanBeTurnedOff() {
        assertThat(new WishRule(true, true, false, Map.of(PORTAL, false, MAIL, false)).channels(NEWS)).isEmpty();
        assertThat(new WishRule(true, true, true, Map.of(MAIL, true)).channels(NEWS)).containsExactly(PORTAL);
        assertThat(new WishRule(true, true, false, Map.of(SMS, true)).channels(NEWS)).containsExactlyInAnyOrder(PORTAL, MAIL, SMS);
    }

    @Test
    void exceptWhatTheLawRequires() {
        assertThat(new WishRule(true, true, true, Map.of(PORTAL, false, MAIL, false, SMS, false)).channels(LAW))
                .containsExactlyInAnyOrder(PORTAL, MAIL);
    }

    @Test
    void whoHasNoMailIsToldByShortMessageWhatTheLawRequires() {
        assertThat(new WishRule(false, true, false, Map.of()).channels(LAW)).containsExactlyInAnyOrder(PORTAL, SMS);
        assertThat(new WishRule(false, false, false, Map.of()).channels(LAW)).containsExactly(PORTAL);
    }
}
