package org.yishi.portal.message.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.yishi.portal.message.MessageKind;

/** What one delivery has to say to its reader, found out right before it is sent. */
record Letter(Delivery delivery, Reader reader, List<Item> items) {

    record Item(OrderEntity order, MessageKind kind) {
    }

    /** The kind that its link turns off: its own, of a digest all; empty where the law requires everything in it. */
    String leaves() {
        List<MessageKind> optional = items.stream().map(Item::kind).filter(kind -> !kind.isRequired()).toList();
        return optional.isEmpty() ? "" : delivery.isDigest() ? LeaveTokens.ALL : optional.get(0).id();
    }

    /** The laws that require a part of it. */
    String sources() {
        return items.stream().map(item -> item.kind().source()).filter(source -> !source.isEmpty()).distinct().collect(Collectors.joining("、"));
    }
}
