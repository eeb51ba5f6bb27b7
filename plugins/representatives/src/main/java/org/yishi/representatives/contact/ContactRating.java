package org.yishi.representatives.contact;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.access.Refusal;
import org.yishi.representatives.word.Typed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How satisfied one side is with one round of an entry; said once. */
@Entity
@Table(name = "representatives_rating")
public class ContactRating {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "contact_id")
    private long contactId;
    private int round;
    @Enumerated(EnumType.STRING)
    private Side side;
    @Enumerated(EnumType.STRING)
    private Grade grade;
    @Enumerated(EnumType.STRING)
    private RatingChannel channel;
    private String words;
    @Column(name = "rated_on")
    private LocalDate ratedOn;
    @Column(name = "rated_at")
    private Instant ratedAt;

    protected ContactRating() {
        // for JPA
    }

    static ContactRating given(Contact contact, Side side, Grade grade, RatingChannel channel, String words, LocalDate on, Instant at) {
        if (grade == null) {
            throw new Refusal("representatives.contact.refusal.grade").at("grade");
        }
        ContactRating rating = new ContactRating();
        rating.contactId = contact.id();
        rating.round = contact.round();
        rating.side = side;
        rating.grade = grade;
        rating.channel = channel;
        rating.words = Typed.within(words, 500, "words");
        rating.ratedOn = on;
        rating.ratedAt = at;
        return rating;
    }

    public long contactId() {
        return contactId;
    }

    public int round() {
        return round;
    }

    public Side side() {
        return side;
    }

    public Grade grade() {
        return grade;
    }

    public RatingChannel channel() {
        return channel;
    }

    public String words() {
        return words;
    }

    public LocalDate ratedOn() {
        return ratedOn;
    }
}
