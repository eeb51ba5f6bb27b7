package org.yishi.portal.message.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.message.MessageChannel;
import org.yishi.portal.message.MessageKind;

/** Writes one message for some of its audience, each by the ways that this person wishes; all of it or nothing. */
@ApplicationScoped
public class Fanning {

    @Inject
    private MessageRepository messages;
    @Inject
    private ReaderRepository readers;
    @Inject
    private SendTimes times;
    @Inject
    private SmsChannels sms;
    @Inject
    private Clock clock;

    int fan(OrderEntity order, MessageKind kind, Collection<Long> persons) {
        List<Long> fresh = new ArrayList<>(persons);
        fresh.removeAll(messages.toldAmong(order.id(), persons));
        Map<MessageChannel, Set<Long>> by = new EnumMap<>(MessageChannel.class);
        Set<Long> reached = new TreeSet<>();
        readers.readers(fresh, kind.id()).values().forEach(reader -> reader.wish(sms.isThere()).channels(kind).forEach(channel -> {
            by.computeIfAbsent(channel, any -> new TreeSet<>()).add(reader.personId());
            reached.add(reader.personId());
        }));
        if (reached.isEmpty()) {
            return 0;
        }
        Instant now = Instant.now(clock);
        messages.tell(order.id(), reached, by.getOrDefault(MessageChannel.PORTAL, Set.of()), now);
        send(order, kind, MessageChannel.MAIL, by.getOrDefault(MessageChannel.MAIL, Set.of()), now);
        send(order, kind, MessageChannel.SMS, by.getOrDefault(MessageChannel.SMS, Set.of()), now);
        return reached.size();
    }

    private void send(OrderEntity order, MessageKind kind, MessageChannel channel, Set<Long> persons, Instant now) {
        if (persons.isEmpty()) {
            return;
        }
        SendTimeRule rule = times.in(order.areaId());
        LocalDateTime here = LocalDateTime.ofInstant(now, clock.getZone());
        if (kind.atOnce()) {
            messages.sendEach(order.id(), persons, channel, at(channel == MessageChannel.SMS ? rule.shortMessage(here) : here), now);
            return;
        }
        Set<Long> left = persons;
        for (LocalDateTime digest = rule.digest(here); !left.isEmpty(); digest = digest.plusDays(1)) {
            LocalDateTime sent = channel == MessageChannel.SMS ? rule.shortMessage(digest) : digest;
            left = messages.join(order.id(), new TreeSet<>(left), channel, digest.toLocalDate(), at(sent), now);
        }
    }

    private Instant at(LocalDateTime here) {
        return here.atZone(clock.getZone()).toInstant();
    }
}
