package org.yishi.portal.message.internal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.yishi.portal.message.MessageChannel;
import org.yishi.portal.message.MessageKind;

/**
 * By which ways somebody gets a kind of message. Inbox and mail unless they were turned off, short messages only where they were
 * asked for; what the law requires cannot be turned off, and comes by short message to whoever has no mail.
 *
 * @param mail    whether there is a confirmed address
 * @param sms     whether there is a number, and a way to it
 * @param mailOff whether no mail is wanted at all
 * @param chosen  what was said about this kind
 */
record WishRule(boolean mail, boolean sms, boolean mailOff, Map<MessageChannel, Boolean> chosen) {

    Set<MessageChannel> channels(MessageKind kind) {
        Set<MessageChannel> channels = EnumSet.noneOf(MessageChannel.class);
        if (kind.isRequired() || wants(MessageChannel.PORTAL)) {
            channels.add(MessageChannel.PORTAL);
        }
        if (mail && (kind.isRequired() || !mailOff && wants(MessageChannel.MAIL))) {
            channels.add(MessageChannel.MAIL);
        }
        if (sms && (wants(MessageChannel.SMS) || kind.isRequired() && !mail)) {
            channels.add(MessageChannel.SMS);
        }
        return channels;
    }

    private boolean wants(MessageChannel channel) {
        return chosen.getOrDefault(channel, usual(channel));
    }

    /** What holds where nothing was said. */
    static boolean usual(MessageChannel channel) {
        return channel != MessageChannel.SMS;
    }
}
