package org.yishi.portal.message.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.message.InboxLine;

/** Makes the lines of an inbox. Of what a plugin told that is not there now, they say so: its words went with it. */
@ApplicationScoped
public class InboxReading {

    @Inject
    private MessageRepository messages;
    @Inject
    private OrderRepository orders;
    @Inject
    private MessageTexts texts;
    @Inject
    private Kinds kinds;

    public long unread(long personId) {
        return messages.unread(personId);
    }

    public void read(long personId, Collection<Long> messageIds, Instant at) {
        messages.read(personId, messageIds, at);
    }

    public List<InboxLine> lines(long personId, Locale language, int from, int most) {
        List<MessageRepository.Told> told = messages.inbox(personId, from, most);
        Map<Long, OrderEntity> ordered = orders.all(told.stream().map(MessageRepository.Told::orderId).toList());
        return told.stream().map(one -> line(one, ordered.get(one.orderId()), language)).toList();
    }

    private InboxLine line(MessageRepository.Told told, OrderEntity order, Locale language) {
        return kinds.find(order.kind()).map(kind -> new InboxLine(told.id(), texts.name(language, kind), texts.line(language, order, kind),
                texts.area(order.areaId()), order.link(), order.due(), told.toldAt(), told.readAt() == null)).orElseGet(() -> gone(told, order, language));
    }

    /** It leads nowhere, and nothing is due. */
    private InboxLine gone(MessageRepository.Told told, OrderEntity order, Locale language) {
        return new InboxLine(told.id(), texts.get(language, "portal.message.gone"), texts.get(language, "portal.message.gone.line"),
                texts.area(order.areaId()), "", null, told.toldAt(), told.readAt() == null);
    }
}
