package org.yishi.portal.message.internal;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;

/**
 * What is to be told. Written in the transaction of the act, so that it is there exactly where the act is; told afterwards to each person
 * of its audience. Its state is changed by {@link OrderRepository} alone, which knows who holds it.
 */
@Entity
@Table(name = "portal_message_order")
public class OrderEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    private String kind;
    @Column(name = "area_id")
    private long areaId;
    private String dossier;
    private String audience;
    private String argument;
    private String words;
    private boolean withheld;
    private String link;
    private LocalDate due;
    @Column(name = "ordered_at")
    private Instant orderedAt;
    private String state;
    private int attempts;

    protected OrderEntity() {
    }

    static OrderEntity of(Message message, Instant at) {
        OrderEntity order = new OrderEntity();
        order.kind = message.kind();
        order.areaId = message.areaId();
        order.dossier = message.dossier();
        order.audience = message.audience().source();
        order.argument = message.audience().argument();
        order.words = MessageWords.stored(message.words());
        order.withheld = message.withheld();
        order.link = message.link();
        order.due = message.due();
        order.orderedAt = at;
        order.state = "WAITING";
        return order;
    }

    long id() {
        return id;
    }

    String kind() {
        return kind;
    }

    long areaId() {
        return areaId;
    }

    Audience audience() {
        return new Audience(audience, argument);
    }

    String words() {
        return words;
    }

    boolean isWithheld() {
        return withheld;
    }

    String link() {
        return link;
    }

    LocalDate due() {
        return due;
    }

    Instant orderedAt() {
        return orderedAt;
    }
}
