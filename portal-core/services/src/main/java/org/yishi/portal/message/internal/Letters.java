package org.yishi.portal.message.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.message.MessageChannel;
import org.yishi.portal.message.MessageKind;

/**
 * Finds out what a delivery has to say now. Between telling and sending somebody may have read it in the inbox, turned the kind off, given
 * up the address, or done what a reminder is about: then it is not sent.
 */
@ApplicationScoped
public class Letters {

    @Inject
    private MessageRepository messages;
    @Inject
    private OrderRepository orders;
    @Inject
    private ReaderRepository readers;
    @Inject
    private Audiences audiences;
    @Inject
    private SmsChannels sms;
    @Inject
    private Kinds kinds;

    /** Empty where nothing is left to say. */
    Optional<Letter> of(Delivery delivery) {
        Reader reader = readers.reader(delivery.personId());
        if (reader == null) {
            return Optional.empty();
        }
        Map<String, Map<MessageChannel, Boolean>> choices = readers.choices(delivery.personId());
        List<MessageRepository.Told> unread = messages.ofDelivery(delivery).stream().filter(told -> told.readAt() == null).toList();
        Map<Long, OrderEntity> ordered = orders.all(unread.stream().map(MessageRepository.Told::orderId).toList());
        List<Letter.Item> items = new ArrayList<>();
        for (MessageRepository.Told told : unread) {
            OrderEntity order = ordered.get(told.orderId());
            kinds.find(order.kind()).filter(kind -> isWanted(delivery, reader, choices, kind)).filter(kind -> isDue(order, kind, reader))
                    .ifPresent(kind -> items.add(new Letter.Item(order, kind)));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new Letter(delivery, reader, List.copyOf(items)));
    }

    private boolean isWanted(Delivery delivery, Reader reader, Map<String, Map<MessageChannel, Boolean>> choices, MessageKind kind) {
        WishRule wish = new WishRule(reader.mail() != null, sms.isThere() && reader.phone() != null, reader.mailOff(),
                choices.getOrDefault(kind.id(), Map.of()));
        return wish.channels(kind).contains(delivery.channel());
    }

    private boolean isDue(OrderEntity order, MessageKind kind, Reader reader) {
        return !kind.reminder() || audiences.isMember(order.audience(), reader.personId());
    }
}
