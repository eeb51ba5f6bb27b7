package org.yishi.portal.message.internal;

import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.message.MessageChannel;
import org.yishi.portal.message.SmsChannel;
import org.yishi.portal.message.SmsRefused;

/** Hands the short messages whose time has come to the operator's provider. */
@ApplicationScoped
public class SmsRound {

    @Inject
    private SendingRound round;
    @Inject
    private MailText text;
    @Inject
    private SmsChannels channels;
    @Inject
    private SendTimes times;
    @Inject
    private Clock clock;

    /** @return how many the provider took */
    public int send() {
        return channels.chosen().map(channel -> round.send(MessageChannel.SMS, letter -> pack(letter, channel))).orElse(0);
    }

    private Carrier.Parcel pack(Letter letter, SmsChannel channel) throws NotCarried {
        String words = text.shortMessage(letter);
        if (isQuiet(letter)) {
            throw NotCarried.because("quiet hours", false);
        }
        return () -> {
            try {
                channel.send(letter.reader().phone(), words, text.reference(letter.delivery()));
            } catch (SmsRefused e) {
                throw NotCarried.because(e.getMessage(), e.isForEver());
            }
        };
    }

    /** What waited for the provider or for a portal that was down does not ring anybody out of bed either. */
    private boolean isQuiet(Letter letter) {
        LocalDateTime now = LocalDateTime.now(clock);
        return !times.in(letter.items().get(0).order().areaId()).shortMessage(now).equals(now);
    }
}
