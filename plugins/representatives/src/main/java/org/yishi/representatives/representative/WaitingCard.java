package org.yishi.representatives.representative;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A card that was written anew and waits for the station's look, while the one before stays in public. */
@Embeddable
class WaitingCard {

    @Enumerated(EnumType.STRING)
    @Column(name = "next_kind")
    private RepresentativeKind kind;
    @Enumerated(EnumType.STRING)
    @Column(name = "next_level")
    private Level level;
    @Column(name = "next_constituency")
    private String constituency;
    @Column(name = "next_introduction")
    private String introduction;
    @Column(name = "next_from")
    private LocalDate from;
    @Column(name = "next_to")
    private LocalDate to;

    protected WaitingCard() {
        // for JPA
    }

    static WaitingCard of(Card card) {
        WaitingCard waiting = new WaitingCard();
        waiting.kind = card.kind();
        waiting.level = card.level();
        waiting.constituency = card.constituency();
        waiting.introduction = card.introduction();
        waiting.from = card.from();
        waiting.to = card.to();
        return waiting;
    }

    Card card() {
        return new Card(kind, level, constituency, introduction, from, to);
    }
}
