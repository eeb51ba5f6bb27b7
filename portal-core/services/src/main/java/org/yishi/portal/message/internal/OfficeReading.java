package org.yishi.portal.message.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.message.MessageChannel;
import org.yishi.portal.message.MessageOffice.DeadLetter;
import org.yishi.portal.message.MessageOffice.Standing;
import org.yishi.portal.message.SmsChannel;
import org.yishi.portal.people.People;
import org.yishi.portal.people.PhoneNumber;
import org.yishi.portal.text.Texts;

/** How it stands with what leaves the portal. */
@ApplicationScoped
public class OfficeReading {

    @Inject
    private QueueRepository queue;
    @Inject
    private DeliveryRepository deliveries;
    @Inject
    private OrderRepository orders;
    @Inject
    private ReaderRepository readers;
    @Inject
    private MailServers servers;
    @Inject
    private SmsChannels sms;
    @Inject
    private OwnMails mails;
    @Inject
    private People people;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    public Standing standing() {
        Instant now = Instant.now(clock);
        Optional<MailServer> server = servers.current();
        QueueRepository.Numbers numbers = queue.numbers(now);
        return new Standing(server.map(MailServer::toString).orElse(""), server.map(MailServer::security).orElse(""),
                server.map(MailServer::from).orElse(""), sms.chosen().map(SmsChannel::name).orElse(""), orders.count("WAITING"),
                orders.count("FAILED"), numbers.waiting(), numbers.later(), numbers.oldest(), numbers.lastSent(), numbers.sentToday(),
                numbers.dead(), queue.lastFailure(), numbers.nextTry());
    }

    public List<DeadLetter> dead(int from, int most) {
        List<QueueRepository.Dead> dead = queue.dead(from, most);
        Map<Long, String> names = people.publicNames(dead.stream().map(QueueRepository.Dead::personId).collect(Collectors.toSet()));
        Map<Long, Reader> reached = readers.readers(names.keySet(), "");
        return dead.stream().map(one -> new DeadLetter(one.id(), one.channel(), names.get(one.personId()),
                address(one.channel(), reached.get(one.personId())), one.begunAt(), one.endedAt(), one.reason())).toList();
    }

    public boolean sendAgain(long deliveryId) {
        return deliveries.sendAgain(deliveryId, Instant.now(clock));
    }

    public int sendAllAgain() {
        Instant now = Instant.now(clock);
        return orders.tryAgain() + queue.dead(0, 1000).stream().mapToInt(one -> deliveries.sendAgain(one.id(), now) ? 1 : 0).sum();
    }

    public void test(long personId) {
        String mail = readers.reader(personId).mail();
        if (mail == null) {
            throw new Refusal("portal.message.refusal.noAddress");
        }
        mails.send(mail, texts.get("portal.message.test.subject"), texts.get("portal.message.test.body"), "");
    }

    private static String address(MessageChannel channel, Reader reader) {
        if (reader == null) {
            return "";
        }
        String mail = reader.mail();
        return channel == MessageChannel.SMS ? PhoneNumber.masked(reader.phone())
                : mail == null ? "" : mail.charAt(0) + "***" + mail.substring(mail.indexOf('@'));
    }
}
